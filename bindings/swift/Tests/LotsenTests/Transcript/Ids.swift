import Lotsen

// The ids of enumerations, as transcripts and scenarios write them.

extension ScreenKind {
  var written: String {
    switch self {
    case .home: "home"
    case .carried: "carried"
    case .ask: "ask"
    case .act: "act"
    case .tell: "tell"
    case .end: "end"
    }
  }
}

extension Role {
  var written: String {
    switch self {
    case .primary: "primary"
    case .secondary: "secondary"
    case .quiet: "quiet"
    case .journey: "journey"
    case .trouble: "trouble"
    case .contact: "contact"
    }
  }
}

extension ActionKind {
  var written: String {
    switch self {
    case .open: "open"
    case .done: "done"
    case .failed: "failed"
    case .keep: "keep"
    case .undo: "undo"
    case .continue: "continue"
    case .leave: "leave"
    case .end: "end"
    case .begin: "begin"
    case .trouble: "trouble"
    case .resume: "resume"
    case .home: "home"
    case .acknowledge: "acknowledge"
    case .call: "call"
    case .map: "map"
    case .share: "share"
    }
  }
}

extension Icon {
  var written: String {
    switch self {
    case .none: "none"
    case .setUp: "set_up"
    case .whichApp: "which_app"
    case .key: "key"
    case .swap: "swap"
    case .shield: "shield"
    case .contact: "contact"
    case .info: "info"
    case .leave: "leave"
    case .alert: "alert"
    case .store: "store"
    case .app: "app"
    case .link: "link"
    case .settings: "settings"
    case .phone: "phone"
    case .map: "map"
    case .share: "share"
    case .done: "done"
    case .back: "back"
    }
  }
}

extension StepStatus {
  var written: String {
    switch self {
    case .done: "done"
    case .now: "now"
    case .toCome: "to_come"
    }
  }
}

extension Tone {
  var written: String {
    switch self {
    case .info: "info"
    case .good: "good"
    case .care: "care"
    case .stop: "stop"
    case .quote: "quote"
    }
  }
}

extension Way {
  var written: String {
    switch self {
    case .alone: "alone"
    case .call: "call"
    case .visit: "visit"
    case .ask: "ask"
    }
  }
}

extension CarriedChange {
  var written: String {
    switch self {
    case .renamed: "renamed"
    case .gone: "gone"
    case .askedAgain: "asked_again"
    case .again: "again"
    }
  }
}

extension SettingsSection {
  var written: String {
    switch self {
    case .passcode: "passcode"
    case .update: "update"
    case .accounts: "accounts"
    case .apps: "apps"
    case .notifications: "notifications"
    }
  }
}

extension EffectKind {
  var written: String {
    switch self {
    case .store: "store"
    case .app: "app"
    case .link: "link"
    case .phone: "phone"
    case .map: "map"
    case .settings: "settings"
    case .share: "share"
    }
  }
}

extension Seen {
  var written: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "unknown"
    }
  }
}

extension AboutDevice {
  var written: String {
    switch self {
    case .thisDevice: "this_device"
    case .anotherDevice: "another_device"
    }
  }
}
