package se.lotsen.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import se.lotsen.Policy
import se.lotsen.Role
import se.lotsen.ScreenKind
import se.lotsen.conformance.root
import se.lotsen.load

class MunicipalityTest : AppTest() {
    @Test
    fun theSecondMunicipalityRunsUnchanged() {
        val policy = Policy.load(root.resolve("tests/policies/strandby"))
        assertEquals(3, policy.locales().size)
        for (language in policy.locales()) {
            Phone(policy, languages = listOf(language)).use { phone ->
                assertEquals(policy.brand().name, phone.screen.heading)
                phone.begin()
                assertEquals(language, phone.screen.locale)
                repeat(12) {
                    if (phone.screen.kind == ScreenKind.HOME) return@repeat
                    assertNull(phone.missing())
                    val screen = phone.screen
                    if (screen.input != null) phone.answer()
                    else phone.tap(screen.actions.first { it.role != Role.TROUBLE }.label)
                }
            }
        }
    }
}
