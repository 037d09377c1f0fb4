plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.compose.compiler)
}

android {
    namespace = "se.lotsen.app"
    compileSdk = libs.versions.compileSdk.get().toInt()
    defaultConfig {
        applicationId = "se.lotsen.app"
        minSdk = libs.versions.minSdk.get().toInt()
        targetSdk = libs.versions.targetSdk.get().toInt()
        versionCode = 1
        versionName = "0.1.0"
        testInstrumentationRunner = "androidx.test.runner.AndroidJUnitRunner"
        // JNA brings others too, for which there is no core.
        ndk { abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64") }
    }
    // The languages of the libraries' own words. A municipality with a further one adds it here.
    androidResources { localeFilters += listOf("sv", "en") }
    compileOptions {
        sourceCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
        targetCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
    }
    buildFeatures { compose = true }
    buildTypes.named("release") {
        isMinifyEnabled = true
        isShrinkResources = true
        proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "rules.pro")
    }
    testOptions.unitTests.isIncludeAndroidResources = true
    // How a scenario is read is shared with the Kotlin package.
    sourceSets.named("test") {
        kotlin.directories.add("../../bindings/kotlin/lotsen/src/test/kotlin/se/lotsen/conformance")
    }
}

kotlin { compilerOptions { allWarningsAsErrors = true } }

dependencies {
    implementation("se.lotsen:lotsen")
    implementation(libs.activity.compose)
    implementation(libs.compose.foundation)
    implementation(libs.compose.material3)
    implementation(libs.compose.ui)
    implementation(libs.core)
    implementation(libs.lifecycle.viewmodel)
    // On the development machine the tests need JNA's jar, which carries the libraries of desktops.
    testImplementation(libs.jna)
    testImplementation(libs.junit4)
    testImplementation(libs.robolectric)
    testImplementation(libs.serialization.json)
    androidTestImplementation(libs.junit4)
    androidTestImplementation(libs.test.runner)
}

// The same tests as Maven's, on the development machine with the library that Cargo builds for it.
tasks.withType<Test>().configureEach {
    val repository = rootDir.resolve("..").canonicalFile
    systemProperty("lotsen.root", repository.path)
    systemProperty("jna.library.path", System.getenv("LOTSEN_LIBRARY_DIR") ?: "$repository/target/debug")
}
