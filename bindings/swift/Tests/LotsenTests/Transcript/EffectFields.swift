import Lotsen

extension Converter {
  func effect(_ effect: Effect) -> Json {
    switch effect {
    case .openStore(let app, let appStore, let package):
      object(
        .openStore,
        [
          "type": .string("open_store"), "app": .string(app), "app_store": Json(appStore), "package": Json(package),
        ])
    case .openApp(let app, let scheme, let package):
      object(
        .openApp,
        ["type": .string("open_app"), "app": .string(app), "scheme": Json(scheme), "package": Json(package)])
    case .openLink(let address):
      object(.openLink, ["type": .string("open_link"), "address": .string(address)])
    case .call(let dial):
      object(.call, ["type": .string("call"), "dial": .string(dial)])
    case .openMap(let query):
      object(.openMap, ["type": .string("open_map"), "query": .string(query)])
    case .openSettings(let section):
      object(.openSettings, ["type": .string("open_settings"), "section": .string(section.written)])
    case .share(let text):
      object(.share, ["type": .string("share"), "text": .string(text)])
    }
  }

  func carried(_ carried: Carried) -> Json {
    object(
      .carried,
      [
        "change": .string(carried.change.written), "id": .string(carried.id), "text": .string(carried.text),
      ])
  }
}
