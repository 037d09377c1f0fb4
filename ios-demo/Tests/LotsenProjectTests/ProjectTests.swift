import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The project can't be opened here. What can be known without Xcode is held against the disk and the package.
@Suite("The Xcode project")
struct ProjectTests {
  private let project: Project
  private let manifest: Manifest

  init() throws { (project, manifest) = (try Project(), try Manifest()) }

  @Test func everyReferenceIsDefinedAndEveryObjectUsed() throws {
    var (reached, next) = (Set<String>(), Set([project.root]))
    while let id = next.popFirst() {
      let object = try #require(project.objects[id], "\(id) is not defined")
      reached.insert(id)
      next.formUnion(Project.identifiers(in: object).subtracting(reached))
    }
    #expect(reached == Set(project.objects.keys))
    for (id, object) in project.objects { #expect(object["isa"] is String, "\(id)") }
  }

  @Test func theProjectListsWhatIsOnDisk() throws {
    let folders = project.all("PBXFileSystemSynchronizedRootGroup").compactMap { $0["path"] as? String }
    let files = project.all("PBXFileReference").filter { $0["sourceTree"] as? String == "<group>" }
      .compactMap { $0["path"] as? String }
    let there = try Files.names(in: Files.app)
    #expect(there == Set(folders + files + ["Lotsen.xcodeproj"]))
    let main = try #require(project.objects[project.root].flatMap { project.named($0, "mainGroup").first })
    let shown = project.named(main, "children").compactMap { $0["path"] as? String }
    #expect(Set(shown) == Set(folders + files))
    // Each target builds a folder of its own name, and leaves out of it what is not built.
    let targets = project.all("PBXNativeTarget").compactMap { $0["name"] as? String }
    #expect(Set(targets) == Set(folders))
    for name in targets {
      let groups = project.named(try project.target(name), "fileSystemSynchronizedGroups")
      #expect(groups.compactMap { $0["path"] as? String } == [name])
      #expect(!(try Files.sources("App/\(name)")).isEmpty)
      for exception in groups.flatMap({ project.named($0, "exceptions") }) {
        let left = project.strings(exception["membershipExceptions"])
        #expect(left == ["Info.plist"])
        #expect(FileManager.default.fileExists(atPath: Files.app.appending(path: "\(name)/\(left[0])").path))
      }
    }
    let app = project.settings(of: try project.target("Lotsen"))
    #expect(app.count == 2 && app.allSatisfy { $0["INFOPLIST_FILE"] as? String == "Lotsen/Info.plist" })
  }

  @Test func theAppIsMadeOfThePackage() throws {
    let package = try #require(project.all("XCLocalSwiftPackageReference").first?["relativePath"] as? String)
    #expect(Files.app.appending(path: package).standardizedFileURL == Files.demo.standardizedFileURL)
    let app = try project.target("Lotsen")
    let products = Set(project.named(app, "packageProductDependencies").compactMap { $0["productName"] as? String })
    #expect(products == manifest.products)
    let linked = project.named(app, "buildPhases").flatMap { project.named($0, "files") }
      .flatMap { project.named($0, "productRef") }.compactMap { $0["productName"] as? String }
    #expect(Set(linked) == products)
    // What the app imports is the system's, the package's, or what that is made from.
    let known = products.union(["Lotsen", "SwiftUI", "UIKit", "LocalAuthentication"])
    for (path, text) in try Files.sources("App/Lotsen") {
      for found in text.matches(of: /(?m)^import (\w+)$/) { #expect(known.contains(String(found.1)), "\(path)") }
    }
    #expect(try Files.sources("App/Lotsen").count { $0.text.contains("@main") } == 1)
  }

  @Test func theProjectAsksForWhatThePackageAsksFor() throws {
    for settings in project.settings(of: try #require(project.objects[project.root])) {
      #expect(settings["IPHONEOS_DEPLOYMENT_TARGET"] as? String == "\(manifest.iOS).0")
      #expect(settings["SWIFT_VERSION"] as? String == "6.0")
      #expect(settings["TARGETED_DEVICE_FAMILY"] as? String == "1,2")
    }
    #expect(try Files.text("Package.swift").contains("swiftLanguageModes: [.v6]"))
  }

  @Test func everyVariableOfInfoPlistHasAValue() throws {
    let brand = try Files.text("App/Brand.xcconfig").matches(of: /(?m)^(\w+) =/).map { String($0.1) }
    let settings = project.all("XCBuildConfiguration").flatMap { ($0["buildSettings"] as? [String: Any] ?? [:]).keys }
    let known = Set(brand + settings + ["EXECUTABLE_NAME"])
    let used = try Files.text("App/Lotsen/Info.plist").matches(of: /\$\((\w+)\)/).map { String($0.1) }
    #expect(!used.isEmpty && known.isSuperset(of: used))
  }

  @Test func theSchemeRunsTheAppAndAllTestsThatAMacCanRun() throws {
    let scheme = Files.app.appending(path: "Lotsen.xcodeproj/xcshareddata/xcschemes/Lotsen.xcscheme")
    let references = try References(scheme).found
    let targets = Dictionary(
      uniqueKeysWithValues: project.objects.filter { $1["isa"] as? String == "PBXNativeTarget" }
        .map { ($0.key, $0.value["name"] as? String) })
    for reference in references {
      switch reference["ReferencedContainer"] {
      case "container:Lotsen.xcodeproj":
        #expect(targets[reference["BlueprintIdentifier"] ?? ""] == reference["BlueprintName"])
      case "container:..":
        #expect(manifest.tests.contains(reference["BlueprintIdentifier"] ?? ""))
      default: Issue.record("\(reference)")
      }
    }
    // The tests of the views read what the stand-in draws, which is no part of the package on a Mac.
    let tested = Set(references.compactMap { $0["BlueprintName"] }.filter { $0.hasSuffix("Tests") })
    #expect(tested == manifest.tests.subtracting(["LotsenViewsTests"]).union(["LotsenUITests"]))
  }
}

/// The targets that a scheme names.
private final class References: NSObject, XMLParserDelegate {
  var found: [[String: String]] = []
  private var open: [String] = []

  init(_ scheme: URL) throws {
    super.init()
    let parser = XMLParser(data: try Data(contentsOf: scheme))
    parser.delegate = self
    try #require(parser.parse() && open.isEmpty, "\(scheme.lastPathComponent) is not whole")
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    open.append(element)
    if element == "BuildableReference" { found.append(attributes) }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if open.last == element { open.removeLast() }
  }
}
