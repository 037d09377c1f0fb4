import Lotsen
import LotsenGuide
import UIKit

/// Performs effects by the system: it opens what is to be opened, and shows the system's own sheet to share.
struct DeviceEffects: Effects {
  func perform(_ effect: Effect) async -> Bool {
    switch effect {
    case .share(let text): share(text)
    case .openSettings: await open(URL(string: UIApplication.openSettingsURLString))
    case .openStore, .openApp, .openLink, .call, .mail, .openMap: await open(effect.address)
    }
  }

  private func open(_ address: URL?) async -> Bool {
    guard let address else { return false }
    return await UIApplication.shared.open(address)
  }

  private func share(_ text: String) -> Bool {
    let windows = UIApplication.shared.connectedScenes.compactMap { ($0 as? UIWindowScene)?.keyWindow }
    guard var top = windows.first?.rootViewController else { return false }
    while let over = top.presentedViewController { top = over }
    let sheet = UIActivityViewController(activityItems: [text], applicationActivities: nil)
    // On iPad it is a popover, which has to come from somewhere.
    sheet.popoverPresentationController?.sourceView = top.view
    sheet.popoverPresentationController?.sourceRect = CGRect(
      x: top.view.bounds.midX, y: top.view.bounds.midY, width: 0, height: 0)
    sheet.popoverPresentationController?.permittedArrowDirections = []
    top.present(sheet, animated: true)
    return true
  }
}
