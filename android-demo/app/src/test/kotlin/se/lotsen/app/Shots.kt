package se.lotsen.app

import se.lotsen.Role

/** A display that pictures are taken of. */
enum class Display(val qualifiers: String, val scale: Float = 1f) {
    PHONE("sv-w393dp-h852dp-port-notnight-hdpi"),
    DARK("sv-w393dp-h852dp-port-night-hdpi", 2f),
    TABLET("sv-sw800dp-w1280dp-h800dp-land-notnight-mdpi"),
    NIGHT("sv-w393dp-h852dp-port-night-hdpi"),
    ENGLISH("en-w393dp-h852dp-port-notnight-hdpi");

    val id: String
        get() = name.lowercase()
}

/** What may be opened over a screen. */
enum class Over(val button: (Shown) -> String) {
    HELP({ it.screen.help!!.line }),
    TROUBLE({ it.words.trouble }),
    WHY({ it.screen.why!!.title }),
    TERMS({ it.words.terms }),
    STEPS({ it.screen.progress!!.text }),
    MORE({ it.words.more });

    /** Whether it can be opened: where the steps stand beside the step, they have no button. */
    fun opens(phone: Phone): Boolean =
        phone.screen.run {
            when (this@Over) {
                HELP -> help != null
                TROUBLE -> actions.any { it.role == Role.TROUBLE }
                WHY -> why != null
                TERMS -> terms.isNotEmpty()
                MORE -> actions.any { it.role == Role.MENU }
                STEPS -> phone.merged().any { it.isTapped && progress?.text in it.texts }
            }
        }
}

/** A picture: a step, and what is open over it. */
data class Shot(val step: String, val sheet: Over? = null) {
    val id: String
        get() = listOfNotNull(step, sheet?.name?.lowercase()).joinToString("-")
}

/** A journey that pictures are taken of: the scenario that plays it, and what is taken on which display. */
enum class Journey(
    private val swedish: String,
    private val english: String? = null,
    private val taken: Map<Display, List<Shot>>,
) {
    SET_UP(
        "set_up_private_android_phone",
        "set_up_municipal_android_phone",
        mapOf(
            Display.PHONE to
                steps(
                    "home",
                    "ask_owner",
                    "ask_extra",
                    "app_outlook",
                    "security_page",
                    "outlook_run",
                    "check",
                    "done",
                ) + Over.entries.map { Shot("app_outlook", it) },
            Display.DARK to steps("home", "ask_owner", "app_outlook", "outlook_run") + Shot("app_outlook", Over.HELP),
            Display.TABLET to steps("home", "ask_owner", "app_outlook", "outlook_run"),
            Display.ENGLISH to steps("home", "ask_owner", "security_page"),
        ),
    ),
    WHICH_APP(
        "which_app_private_android_phone",
        taken =
            mapOf(
                Display.PHONE to steps("answer", "never"),
                Display.DARK to steps("never"),
                Display.TABLET to steps("answer"),
            ),
    ),
    PASSWORD(
        "password_locked",
        taken =
            mapOf(
                Display.PHONE to steps("stop", "closed_now", "go_there"),
                Display.DARK to steps("closed_now"),
                Display.TABLET to steps("closed_now"),
            ),
    ),
    NEW_PHONE(
        "new_phone_old_gone",
        taken = mapOf(Display.PHONE to steps("ask_old", "call_sd", "sd_reset"), Display.TABLET to steps("call_sd")),
    ),
    TROUBLE(
        "trouble_portal_asks_enrolment",
        taken =
            mapOf(
                Display.PHONE to steps("accept_nothing", "call_sd") + Shot("home", Over.TROUBLE),
                Display.DARK to steps("accept_nothing") + Shot("home", Over.TROUBLE),
            ),
    ),
    CONTACT(
        "contact_municipal_android_tablet",
        "contact_private_android_phone",
        mapOf(Display.ENGLISH to steps("servicedesk")),
    );

    val id: String
        get() = name.lowercase()

    val displays: Set<Display>
        get() = taken.keys

    fun shots(display: Display): List<Shot> = taken.getValue(display)

    fun scenario(display: Display): String = if (display == Display.ENGLISH) english!! else swedish
}

private fun steps(vararg steps: String) = steps.map { Shot(it) }
