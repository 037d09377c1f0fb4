import Foundation
import Lotsen

/// Performs what the guide asks of the system.
@MainActor public protocol Effects {
  /// Performs one effect; false where the system can't.
  func perform(_ effect: Effect) async -> Bool
}

extension Effect {
  /// What the guide calls it when it fails.
  var kind: EffectKind {
    switch self {
    case .openStore: .store
    case .openApp: .app
    case .openLink: .link
    case .call: .phone
    case .mail: .mail
    case .openMap: .map
    case .openSettings: .settings
    case .share: .share
    }
  }

  /// What the system opens for it; none where there is nothing to open, or where the system has a way of its own.
  public var address: URL? {
    switch self {
    case .openStore(_, let number, _): number.flatMap { URL(string: "itms-apps://apps.apple.com/app/id\($0)") }
    case .openApp(_, let scheme, _): scheme.flatMap { URL(string: "\($0)://") }
    case .openLink(let address): URL(string: address)
    case .call(let dial): URL(string: "tel:\(dial)")
    case .mail(let address): URL(string: "mailto:\(address)")
    case .openMap(let query):
      URL(string: "https://maps.apple.com/")?.appending(queryItems: [URLQueryItem(name: "q", value: query)])
    case .openSettings, .share: nil
    }
  }
}
