package se.lotsen.conformance

import java.nio.file.Path
import se.lotsen.Policy
import se.lotsen.load

/** The name of the policy that is embedded in the library. */
const val EMBEDDED = "embedded"

/** The name by which a scenario resumes with the policy that it already has. */
const val SAME = "same"

/** The policies that the scenarios of a folder may name; each is loaded once. */
class Policies(private val folder: Path) : AutoCloseable {
    private val loaded = mutableMapOf<String, Policy>()

    /** The policy with a name: the embedded one, also where there is none, or a path from the folder. */
    fun find(name: String?): Policy = loaded.getOrPut(name ?: EMBEDDED) { load(name ?: EMBEDDED) }

    private fun load(name: String): Policy =
        if (name == EMBEDDED) Policy.embedded() else Policy.load(folder.resolve(name))

    override fun close() = loaded.values.forEach(Policy::close)
}
