// The Android plugin compiles Kotlin by itself; this is the compiler that it takes for it, and the one of the pom.
buildscript { dependencies { classpath(libs.kotlin.gradle.plugin) } }

plugins { alias(libs.plugins.android.library) apply false }

subprojects {
    group = "se.lotsen"
    version = rootProject.libs.versions.lotsen.get()
}
