plugins {
    alias(libs.plugins.android.library)
    `maven-publish`
}

android {
    namespace = "se.lotsen"
    compileSdk = libs.versions.compileSdk.get().toInt()
    defaultConfig { minSdk = libs.versions.minSdk.get().toInt() }
    compileOptions {
        sourceCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
        targetCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
    }
    publishing { singleVariant("release") { withSourcesJar() } }
}

kotlin {
    compilerOptions {
        allWarningsAsErrors = true
        freeCompilerArgs.add("-Xexplicit-api=strict")
    }
}

dependencies {
    api(project(":core"))
    // On the development machine the tests need JNA's jar, which carries the libraries of desktops.
    testImplementation(libs.jna)
    testImplementation(libs.junit.jupiter)
    testImplementation(libs.serialization.json)
    testRuntimeOnly(libs.junit.platform.launcher)
}

publishing {
    publications.register<MavenPublication>("release") {
        artifactId = "lotsen"
        afterEvaluate { from(components["release"]) }
    }
}

// The same tests as Maven's, on the development machine with the library that Cargo builds for it.
tasks.withType<Test>().configureEach {
    val repository = rootDir.resolve("../..").canonicalFile
    useJUnitPlatform()
    jvmArgs("-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
    systemProperty("lotsen.root", repository.path)
    systemProperty("jna.library.path", System.getenv("LOTSEN_LIBRARY_DIR") ?: "$repository/target/debug")
}
