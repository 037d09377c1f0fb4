package se.lotsen.app

import androidx.activity.compose.setContent
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.LinkAnnotation
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.intl.LocaleList
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.text.withLink
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import org.junit.Assert.assertEquals
import org.junit.Test
import se.lotsen.app.ui.AddressText
import se.lotsen.app.ui.Theme

/** A fault is planted on a screen: the look for it finds it, and finds nothing on the screen without it. */
class LooksTest : AppTest() {
    private val faults: Map<Look, @Composable () -> Unit> =
        mapOf(
            Look.NAMES to { Box(Modifier.size(60.dp).clickable(role = Role.Button) {}) },
            Look.HEADINGS to { Text("A heading too many before the title", Modifier.semantics { heading() }) },
            Look.TARGETS to { Text("Small", Modifier.size(60.dp, 20.dp).clickable(role = Role.Button) {}) },
            Look.CUTS to
                {
                    Text(
                        "Words that have no room",
                        Modifier.size(60.dp),
                        maxLines = 1,
                        overflow = TextOverflow.Ellipsis,
                    )
                },
            Look.ORDER to { Text("Read late, seen early", Modifier.offset(y = (-400).dp)) },
            Look.LANGUAGE to { Text("Andra ord", style = Plain) },
            Look.COLOURS to { Text("Grey", color = Color.Gray) },
            Look.LINKS to
                {
                    Text(buildAnnotatedString { withLink(LinkAnnotation.Clickable("it") {}) { append("a word") } })
                },
            Look.BREAKS to { Text(ADDRESS, Modifier.width(NARROW)) },
        )

    @Test
    fun everyLookFindsWhatItIsFor() {
        for ((look, fault) in faults) {
            assertEquals("without a fault", emptyList<String>(), found(look) {})
            assertEquals("$look", 1, found(look, fault).size.coerceAtMost(1))
        }
    }

    @Test
    fun anAddressIsSmallerRatherThanBroken() =
        assertEquals(
            emptyList<String>(),
            found(Look.BREAKS) { Box(Modifier.width(NARROW)) { AddressText(ADDRESS, Plain) } },
        )

    private fun found(look: Look, fault: @Composable () -> Unit): List<String> =
        Phone().use { phone ->
            phone.activity.setContent {
                Theme(phone.activity.model.brand, phone.screen.locale) {
                    Surface(Modifier.semantics { paneTitle = TITLE }) {
                        Column {
                            if (look == Look.HEADINGS) fault()
                            Text(TITLE, Modifier.semantics { heading() })
                            Text("Press here", Modifier.size(200.dp, 48.dp).clickable(role = Role.Button) {})
                            if (look != Look.HEADINGS) fault()
                        }
                    }
                }
            }
            phone.settle()
            look.amiss(Stop(phone, Over.WHY))
        }

    @Test
    fun aWordInAnotherPlaceIsMissed() {
        assertEquals(null, firstMissing(listOf("one", "two"), listOf("one and two")))
        assertEquals("one", firstMissing(listOf("two", "one"), listOf("one", "two")))
        assertEquals("three", firstMissing(listOf("one", "three"), listOf("one", "two")))
        Phone().use { phone ->
            val words = phone.wordsOfScreen()
            assertEquals(emptyList<String>(), missingWords(Stop(phone, null, words)))
            assertEquals(1, missingWords(Stop(phone, null, words.map { it.reversed() })).size)
        }
    }

    private companion object {
        const val TITLE = "A title"
        const val ADDRESS = "accounts.municipality.example/recovery"
        val NARROW = 120.dp
        val Plain = TextStyle(fontSize = 22.sp, localeList = LocaleList("fi"))
    }
}
