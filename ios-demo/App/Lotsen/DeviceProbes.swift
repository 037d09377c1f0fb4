import LocalAuthentication
import Lotsen
import LotsenGuide
import UIKit

/// Looks at this device. It asks for no permission, and shows nothing.
struct DeviceProbes: Probes {
  private let declared = Bundle.main.object(forInfoDictionaryKey: "LSApplicationQueriesSchemes") as? [String] ?? []

  var device: Device? {
    switch UIDevice.current.userInterfaceIdiom {
    case .phone: .iphone
    case .pad: .ipad
    default: nil
    }
  }

  var systemVersion: String { UIDevice.current.systemVersion }

  /// Asked, and never used to authenticate.
  var hasPasscode: Bool? {
    var error: NSError?
    if LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: &error) { return true }
    return error?.code == LAError.passcodeNotSet.rawValue ? false : nil
  }

  var managedConfiguration: [String: Any] {
    UserDefaults.standard.dictionary(forKey: "com.apple.configuration.managed") ?? [:]
  }

  /// The system answers for declared schemes alone; for another one it would say no.
  func answers(to scheme: String) -> Bool? {
    guard declared.contains(scheme), let address = URL(string: "\(scheme)://") else { return nil }
    return UIApplication.shared.canOpenURL(address)
  }
}
