import Foundation
import Lotsen
import Testing

/// What the app declares to the system, and what it brings.
@Suite("Info.plist, the privacy manifest, texts and assets")
struct ManifestTests {
  @Test func theManifestDeclaresWhatTheProbesNeed() throws {
    let declared = try #require(
      try Files.plist("App/Lotsen/Info.plist")["LSApplicationQueriesSchemes"] as? [String])
    let guide = try Guide.open(moment: Moment(now: 0, locales: []), policy: nil, snapshot: nil)
    #expect(declared == Set(guide.probes().compactMap(\.scheme)).sorted())
    #expect(!declared.isEmpty && declared.count <= 50, "the system answers for fifty schemes at most")
  }

  @Test func nothingIsAskedOfTheOfficial() throws {
    // A key that ends so is shown by the system when a permission is asked for.
    let asked = try Files.plist("App/Lotsen/Info.plist").keys.filter { $0.hasSuffix("UsageDescription") }
    #expect(asked == [])
  }

  @Test func theAppTurnsWithTheDeviceAndSharesTheScreen() throws {
    let plist = try Files.plist("App/Lotsen/Info.plist")
    let turned = { (key: String) in
      Set((plist[key] as? [String] ?? []).map { $0.replacing("UIInterfaceOrientation", with: "") })
    }
    let turns: Set = ["Portrait", "LandscapeLeft", "LandscapeRight"]
    #expect(turned("UISupportedInterfaceOrientations") == turns)
    #expect(turned("UISupportedInterfaceOrientations~ipad") == turns.union(["PortraitUpsideDown"]))
    #expect(plist["UIRequiresFullScreen"] == nil, "Split View")
  }

  @Test func thePrivacyManifestDeclaresWhatIsUsedAndNothingCollected() throws {
    let manifest = try Files.plist("App/Lotsen/PrivacyInfo.xcprivacy")
    #expect(manifest["NSPrivacyTracking"] as? Bool == false)
    #expect((manifest["NSPrivacyTrackingDomains"] as? [Any])?.isEmpty == true)
    #expect((manifest["NSPrivacyCollectedDataTypes"] as? [Any])?.isEmpty == true)
    let declared = try #require(manifest["NSPrivacyAccessedAPITypes"] as? [[String: Any]])
    let reasons = declared.reduce(into: [String: [String]]()) { reasons, entry in
      reasons[entry["NSPrivacyAccessedAPIType"] as? String ?? ""] =
        entry["NSPrivacyAccessedAPITypeReasons"] as? [String]
    }
    // What has to be declared, by what stands in the source, and the reason that is the app's.
    let uses: [(category: String, pattern: Regex<Substring>, reason: String)] = [
      ("UserDefaults", /UserDefaults|AppStorage/, "AC6B.1"),
      ("SystemBootTime", /systemUptime|mach_absolute_time/, "35F9.1"),
      ("FileTimestamp", /creationDate|[mM]odificationDate|attributesOfItem|\bf?l?stat\(|getattrlist/, ""),
      ("DiskSpace", /volume\w*Capacity|system(?:Free)?Size|statv?fs/, ""),
      ("ActiveKeyboards", /activeInputModes/, ""),
    ]
    let text = try Files.sources("Sources", "App/Lotsen").map(\.text).joined()
    let used = uses.filter { text.contains($0.pattern) }
    let expected = used.map { ("NSPrivacyAccessedAPICategory\($0.category)", [$0.reason]) }
    #expect(reasons == Dictionary(uniqueKeysWithValues: expected))
  }

  @Test func everyTextAndAssetExistsInBothLanguages() throws {
    let plist = try Files.plist("App/Lotsen/Info.plist")
    let languages = Set(try #require(plist["CFBundleLocalizations"] as? [String]))
    #expect(languages == ["sv", "en"])
    let project = try Project()
    let regions = project.strings(project.objects[project.root]?["knownRegions"])
    #expect(Set(regions) == languages.union(["Base"]))
    // The texts of the system's own surfaces; all others are the policy's.
    let catalogue = try Files.json("App/Lotsen/InfoPlist.xcstrings")
    #expect(plist["CFBundleDevelopmentRegion"] as? String == catalogue["sourceLanguage"] as? String)
    for (key, entry) in try #require(catalogue["strings"] as? [String: [String: Any]]) {
      #expect(plist[key] != nil, "\(key)")
      let words = try #require(entry["localizations"] as? [String: [String: [String: String]]])
      #expect(Set(words.keys) == languages, "\(key)")
      for unit in words.values.map({ $0["stringUnit"] }) {
        #expect(unit?["state"] == "translated" && unit?["value"]?.isEmpty == false, "\(key)")
      }
    }
    for language in languages {
      let guide = try Guide.open(moment: Moment(now: 0, locales: [language]), policy: nil, snapshot: nil)
      #expect(try guide.current(moment: Moment(now: 0, locales: [language])).screen.locale == language)
    }
  }

  @Test func everyAssetIsNamedAndEveryNameIsAnAsset() throws {
    let assets = "App/Lotsen/Assets.xcassets"
    let found = try Files.names(in: Files.demo.appending(path: assets)).subtracting(["Contents.json"])
    let project = try Project()
    let settings = project.settings(of: try project.target("Lotsen")).flatMap { $0 }
      .filter { $0.key.hasPrefix("ASSETCATALOG_COMPILER_") }.compactMap { $0.value as? String }
    let launch = try Files.plist("App/Lotsen/Info.plist")["UILaunchScreen"] as? [String: String] ?? [:]
    let code = try Files.sources("Sources", "App/Lotsen").flatMap { $0.text.matches(of: /(?:Color|Image)\("(\w+)"/) }
    let named = Set(settings + launch.values + code.map { String($0.1) })
    #expect(Set(found.map { String($0.prefix { $0 != "." }) }) == named)
    for asset in found {
      let contents = try Files.json("\(assets)/\(asset)/Contents.json")
      switch asset.split(separator: ".").last {
      case "colorset":
        let colours = try #require(contents["colors"] as? [[String: Any]])
        let kinds = colours.map { ($0["appearances"] as? [[String: String]])?.first?["value"] ?? "light" }
        #expect(kinds == ["light", "dark"], "\(asset)")
        // It is the ground of the launch screen, and has to be that of the screens too.
        let written = try colours.map { try "0x\(hex($0))" }.joined(separator: ", ")
        #expect(try Files.text("Sources/LotsenViews/Palette.swift").contains("pick(\(written))"), "\(asset)")
      default:
        let images = try #require(contents["images"] as? [[String: String]]).compactMap { $0["filename"] }
        let files = try Files.names(in: Files.demo.appending(path: "\(assets)/\(asset)"))
        #expect(files == Set(images + ["Contents.json"]))
      }
    }
  }

  private func hex(_ colour: [String: Any]) throws -> String {
    let parts = try #require((colour["color"] as? [String: Any])?["components"] as? [String: String])
    return ["red", "green", "blue"].compactMap { parts[$0]?.dropFirst(2) }.joined()
  }
}
