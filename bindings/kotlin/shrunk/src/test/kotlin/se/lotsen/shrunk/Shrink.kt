package se.lotsen.shrunk

import com.android.tools.r8.ClassFileResourceProvider
import com.android.tools.r8.CompilationFailedException
import com.android.tools.r8.Diagnostic
import com.android.tools.r8.DiagnosticsHandler
import com.android.tools.r8.JdkClassFileProvider
import com.android.tools.r8.OutputMode
import com.android.tools.r8.ProgramResource
import com.android.tools.r8.R8
import com.android.tools.r8.R8Command
import com.android.tools.r8.origin.Origin
import java.io.File
import java.nio.file.Path
import kotlin.io.path.Path
import kotlin.io.path.deleteIfExists
import kotlin.io.path.extension
import kotlin.io.path.isDirectory
import kotlin.io.path.name
import kotlin.io.path.walk

/** Each rule of a file of rules, without the comments. */
fun readRules(text: String): List<String> =
    text
        .lines()
        .filterNot { it.startsWith("#") }
        .joinToString("\n")
        .split(Regex("(?m)^(?=-)"))
        .map(String::trim)
        .filter(String::isNotEmpty)

private val PARTS = listOf("lotsen", "jna-", "kotlin-stdlib-", "annotations-")

/** The library, what it stands on, and [main] of Session.kt: everything but the tests and their tools. */
val program: List<Path> =
    System.getProperty("java.class.path").split(File.pathSeparator).map(::Path).flatMap { path ->
        when {
            path.endsWith("target/test-classes") -> emptyList()
            path.isDirectory() -> path.walk().filter { it.extension == "class" }.toList()
            else -> listOf(path).filter { jar -> PARTS.any { jar.name.startsWith(it) } }
        }
    }

/** What of Java a phone has: no windows. */
private object PhonesJava : ClassFileResourceProvider {
    private val java = JdkClassFileProvider.fromJdkHome(Path(System.getProperty("java.home")))
    private val windows = listOf("Ljava/awt/", "Ljavax/swing/")

    override fun getClassDescriptors(): Set<String> =
        java.classDescriptors.filterNot { type -> windows.any(type::startsWith) }.toSet()

    override fun getProgramResource(descriptor: String): ProgramResource? =
        if (windows.any(descriptor::startsWith)) null else java.getProgramResource(descriptor)
}

/** Keeps what R8 says is wrong. */
private class Faults : DiagnosticsHandler {
    val said = mutableListOf<String>()

    override fun error(error: Diagnostic) {
        said += error.diagnosticMessage
    }

    override fun warning(warning: Diagnostic) = Unit

    override fun info(info: Diagnostic) = Unit
}

/** Shrinks, optimises and renames the program with the rules, as Gradle does for an app's release; or says why not. */
fun shrink(to: Path, rules: List<String>): String? {
    to.deleteIfExists()
    val main = "-keep class SessionKt { public static void main(java.lang.String[]); }"
    val faults = Faults()
    try {
        R8.run(
            R8Command.builder(faults)
                .addProgramFiles(program)
                .addLibraryResourceProvider(PhonesJava)
                .addProguardConfiguration(rules + main, Origin.unknown())
                .setOutput(to, OutputMode.ClassFile)
                .build()
        )
    } catch (_: CompilationFailedException) {
        return faults.said.joinToString("\n")
    }
    return null
}

/** What a program said, and how it ended. */
data class Told(val status: Int, val output: String, val errors: String)

/** Runs Session.kt against the core, with the classes at hand. */
fun session(classPath: List<String>): Told {
    val java = Path(System.getProperty("java.home"), "bin", "java").toString()
    val libraries = "-Djna.library.path=${System.getProperty("jna.library.path")}"
    val errors = File.createTempFile("session", ".err")
    val process =
        ProcessBuilder(
                java,
                libraries,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath.joinToString(File.pathSeparator),
                "SessionKt",
            )
            .redirectError(errors)
            .start()
    val output = process.inputStream.readBytes().decodeToString()
    return Told(process.waitFor(), output, errors.readText()).also { errors.delete() }
}
