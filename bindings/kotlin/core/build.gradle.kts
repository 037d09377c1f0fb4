// What `cargo xtask generate` generates, and the libraries that `android-libraries` builds; nothing else.
plugins {
    alias(libs.plugins.android.library)
    `maven-publish`
}

android {
    namespace = "se.lotsen.core"
    compileSdk = libs.versions.compileSdk.get().toInt()
    defaultConfig {
        minSdk = libs.versions.minSdk.get().toInt()
        consumerProguardFiles("consumer-rules.pro")
    }
    compileOptions {
        sourceCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
        targetCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
    }
    sourceSets.named("main") { kotlin.directories.add("generated") }
    // The generated code takes java.lang.ref.Cleaner only where the device has it, and JNA's otherwise.
    lint { disable += "NewApi" }
    publishing { singleVariant("release") { withSourcesJar() } }
}

kotlin { compilerOptions { allWarningsAsErrors = true } }

dependencies {
    // As an AAR it carries Android's libjnidispatch.so.
    api(libs.jna) { artifact { type = "aar" } }
}

publishing {
    publications.register<MavenPublication>("release") {
        artifactId = "lotsen-core"
        afterEvaluate { from(components["release"]) }
    }
}

// An AAR without its libraries would fail on the device, at the first call.
val abis = listOf("arm64-v8a", "armeabi-v7a", "x86_64")

val nativeLibraries by tasks.registering {
    val expected = abis.map { layout.projectDirectory.file("src/main/jniLibs/$it/liblotsen_ffi.so").asFile }
    doLast {
        val missing = expected.filterNot(File::isFile)
        check(missing.isEmpty()) { "Missing: $missing. Run bindings/kotlin/android-libraries first." }
    }
}

tasks.matching { it.name.endsWith("JniLibFolders") }.configureEach { dependsOn(nativeLibraries) }
