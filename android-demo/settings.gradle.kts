pluginManagement {
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
}

dependencyResolutionManagement {
    repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "android-demo"

include(":app")

// The AARs se.lotsen:lotsen and se.lotsen:lotsen-core come from the sources beside.
includeBuild("../bindings/kotlin")
