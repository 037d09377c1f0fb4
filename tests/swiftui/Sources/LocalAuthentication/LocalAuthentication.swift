// A stand-in for the one question that the app asks of LocalAuthentication; see ../UIKit/UIKit.swift.
@_exported import Foundation

public enum LAPolicy: Int {
  case deviceOwnerAuthenticationWithBiometrics = 1
  case deviceOwnerAuthentication
}
public struct LAError {
  public enum Code: Int { case passcodeNotSet = -5 }
  public static var passcodeNotSet: Code { .passcodeNotSet }
}
open class LAContext {
  public init() {}
  open func canEvaluatePolicy(_ policy: LAPolicy, error: UnsafeMutablePointer<NSError?>?) -> Bool { false }
}
