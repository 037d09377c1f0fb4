// The Android plugin compiles Kotlin by itself; this is the compiler that it takes for it, and the one of the pom.
buildscript { dependencies { classpath(libs.kotlin.gradle.plugin) } }

plugins {
    alias(libs.plugins.android.application) apply false
    alias(libs.plugins.compose.compiler) apply false
}
