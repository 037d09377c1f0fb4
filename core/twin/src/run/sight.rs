//! Sights of the world: the screens that a run shows, called as the catalogue of the policy calls them, and what can be
//! pressed on each.

/// What somebody does whom nobody has told: what the page makes large, or what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Natural {
    /// Presses this.
    Press(&'static str),
    /// Does as the page says.
    Follow,
    /// Waits: there is nothing to press.
    Wait,
}

/// What is known of a sight.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// Its id.
    pub id: &'static str,
    /// The elements that lead different ways; whatever else is pressed goes on.
    pub choices: &'static [&'static str],
    /// What is natural there.
    pub natural: Natural,
    /// What it is about, in the words of `who_helps`, where the catalogue does not have it.
    pub subject: &'static str,
}

/// What is known of a sight that is none.
const NO_PAGE: Page = Page { id: "", choices: &[], natural: Natural::Wait, subject: "unsure" };

/// What is pressed at a sight: the number of one of its choices from 1; 0 for doing as it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer(pub u8);

macro_rules! sights {
    ($($name:ident $id:literal [$($choice:literal)*] $natural:ident $(($press:literal))? $subject:literal,)+) => {
        /// A sight of the world.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        #[repr(u8)]
        pub enum Sight {
            $($name,)+
        }

        const PAGES: &[Page] = &[$(Page {
            id: $id, choices: &[$($choice),*], natural: Natural::$natural $(($press))?, subject: $subject,
        },)+];

        impl Sight {
            /// Every sight.
            pub const ALL: &[Self] = &[$(Self::$name,)+];
        }
    };
}

sights! {
    // Signing in.
    OutlookFirst "outlook_first" ["add" "create"] Press("add") "account",
    AppSwitch "app_switch" ["go_on" "cancel"] Press("go_on") "account",
    EnterAddress "ms_enter_address" ["next" "create"] Press("next") "account",
    Login "mun_login" ["sign_in"] Press("sign_in") "account",
    LoginWrong "mun_login_wrong" ["sign_in" "guess"] Press("guess") "password",
    AccountLocked "account_locked" [] Wait "password",
    PasswordExpired "password_expired" ["submit"] Press("submit") "password",
    MustChange "must_change_password" ["sign_in"] Press("sign_in") "password",
    ApproveNumber "approve_number_page" ["cannot"] Follow "secure_sign_in",
    ApproveNoAnswer "approve_no_answer" ["again" "cannot"] Press("again") "secure_sign_in",
    OtherWays "other_way_list" ["code" "approve" "sms"] Wait "secure_sign_in",
    EnterCode "enter_code6" ["verify"] Wait "secure_sign_in",
    PassPage "tap_page" ["sign_in"] Press("sign_in") "secure_sign_in",
    StaySignedIn "stay_signed_in" ["yes" "no"] Press("yes") "account",
    Copilot "office_com_copilot" ["apps" "install"] Press("apps") "account",
    Terms "terms_of_use" ["accept" "decline"] Press("accept") "account",
    BlockedHere "registration_blocked_here" [] Wait "secure_sign_in",
    // Registering.
    MoreInfo "more_info_required" ["next" "skip"] Press("next") "secure_sign_in",
    AccountStart "secure_account_start" ["next"] Press("next") "secure_sign_in",
    GetAuthenticator "get_authenticator" ["next" "download" "other_app" "other_way"] Press("next") "secure_sign_in",
    SetUpAccount "set_up_account" ["next"] Press("next") "secure_sign_in",
    QrCode "qr_code" ["qr" "cannot"] Follow "secure_sign_in",
    PairThisPhone "pair_this_phone" ["link" "show_qr" "next"] Press("next") "secure_sign_in",
    PairUsed "pair_already_used" [] Follow "secure_sign_in",
    TryNumber "try_it_number" [] Follow "secure_sign_in",
    SecondMethod "second_method" ["next"] Press("next") "password",
    RegistrationDone "registration_done" ["done"] Press("done") "secure_sign_in",
    RegistrationExpired "registration_expired" [] Follow "secure_sign_in",
    Passkey "passkey_nudge" ["skip" "next"] Press("next") "secure_sign_in",
    InfoList "security_info_list" ["add" "phone"] Press("add") "secure_sign_in",
    // Authenticator.
    Privacy "auth_privacy" ["accept"] Press("accept") "account",
    Telemetry "auth_telemetry" ["continue"] Press("continue") "account",
    FirstOffer "auth_first_offer" ["skip" "personal" "work" "restore"] Press("personal") "account",
    AuthenticatorEmpty "auth_empty" ["add"] Press("add") "account",
    AddKind "auth_add_kind" ["work" "personal" "other"] Press("personal") "account",
    SignOrScan "auth_sign_or_scan" ["scan" "sign_in"] Press("scan") "secure_sign_in",
    Camera "camera_permission" ["ok" "no"] Press("ok") "secure_sign_in",
    CameraAndroid "camera_permission_android" ["using" "once" "no"] Press("using") "secure_sign_in",
    Permission "notify_permission" ["yes" "no"] Press("yes") "secure_sign_in",
    PermissionAndroid "notify_permission_android" ["yes" "no"] Press("yes") "secure_sign_in",
    AppLock "auth_lock_on" ["ok"] Press("ok") "secure_sign_in",
    PushBanner "auth_push" ["banner"] Press("banner") "secure_sign_in",
    Number "auth_number" ["yes" "no" "cannot"] Press("yes") "secure_sign_in",
    NumberOver "auth_number_over" ["again"] Wait "secure_sign_in",
    NoPush "auth_no_push" ["icon" "check"] Wait "secure_sign_in",
    // Outlook and the apps.
    GetApp "get_the_app" ["get"] Press("get") "device",
    PortalRequired "portal_required" ["store" "back"] Press("store") "device",
    PasscodeRequired "passcode_required" ["ok"] Press("ok") "passcode",
    AppOld "app_update_required" ["update" "remove"] Press("update") "device",
    SystemOld "os_too_old" ["back" "remove"] Wait "device",
    Register "register_device" ["register"] Press("register") "device_registration",
    Access "get_access" ["continue"] Press("continue") "municipal_apps",
    Restart "protects_restart" ["ok"] Press("ok") "municipal_apps",
    RestartAndroid "protects_restart_android" ["ok"] Press("ok") "municipal_apps",
    CodeSet "pin_set" ["boxes"] Press("boxes") "app_code",
    CodeAgain "pin_confirm" ["boxes"] Press("boxes") "app_code",
    CodeEnter "pin_enter" ["boxes" "forgotten"] Press("boxes") "app_code",
    Biometric "biometric_unlock" ["icon" "enter"] Press("icon") "app_code",
    CodeTooMany "pin_too_many" ["sign_in"] Press("sign_in") "app_code",
    DataRemoved "data_removed" ["ok"] Press("ok") "municipal_apps",
    Blocked "app_blocked" ["again" "remove"] Press("again") "municipal_apps",
    TwoAccounts "two_work_accounts" ["cancel" "yes" "other"] Press("yes") "account",
    AddAnother "outlook_add_another" ["later" "add"] Press("later") "account",
    TeamsFirst "teams_first" ["municipal" "guest"] Press("municipal") "account",
    OfficeFirst "office_app_first" ["municipal" "another"] Press("municipal") "account",
    // Management.
    Manage "set_up_device" ["back" "go_on"] Press("go_on") "device_registration",
    PortalSetup "portal_setup" ["begin"] Press("begin") "device_registration",
    BuiltInWall "builtin_mail_wall" ["cancel" "request"] Press("request") "municipal_apps",
    Hello "ipad_hello" ["by_hand" "quick"] Press("by_hand") "device",
    Wifi "ipad_wifi" ["network"] Press("network") "device",
    Remote "ipad_remote" ["next"] Press("next") "device",
    AssistantSignIn "ipad_org_sign_in" ["next"] Press("next") "account",
    Panes "ipad_panes" ["agree" "later"] Press("agree") "device",
    AssistantPasscode "ipad_passcode" ["boxes" "options"] Press("boxes") "passcode",
    AppsComing "ipad_apps_coming" ["install"] Follow "municipal_apps",
    // The device and the stores.
    LockSet "lock_set" ["turn_on" "options"] Follow "passcode",
    LockSetAndroid "lock_set_android" ["pin" "pattern" "password"] Follow "passcode",
    StoreGet "app_store_get" ["get"] Press("get") "store_account",
    PlayGet "play_get" ["install"] Press("install") "store_account",
    // Resetting the password.
    ResetWho "sspr_who" ["next"] Press("next") "password",
    ResetWhy "sspr_why" ["next"] Press("next") "password",
    ResetVerify "sspr_verify" ["next"] Press("next") "password",
    ResetNew "sspr_new" ["finish"] Press("finish") "password",
    ResetDone "sspr_done" [] Follow "password",
    ResetImpossible "sspr_not_possible" ["contact"] Wait "password",
    SignUpOnly "sspr_signup_only" [] Follow "password",
    // What is no page of a product: the catalogue does not have these.
    NoAddress "no_address" [] Wait "account",
    AppMissing "app_missing" [] Wait "municipal_apps",
    Shut "shut" [] Wait "account",
    StoreAsks "store_asks_for_account" [] Wait "store_account",
    NoNewerSystem "no_newer_system" [] Wait "device",
    NoPhone "no_phone_to_approve" [] Wait "secure_sign_in",
    BrokerConflict "broker_conflict" [] Wait "device_registration",
    WrongKind "wrong_kind_of_account" [] Wait "account",
    Setting "setting" ["yes"] Follow "device",
    StoreForm "store_form" ["yes"] Follow "store_account",
    Inbox "inbox" [] Wait "municipal_apps",
    Over "over" [] Wait "unsure",
}

impl Sight {
    /// What is known of it.
    #[must_use]
    pub fn page(self) -> &'static Page {
        PAGES.get(usize::from(self as u8)).unwrap_or(&NO_PAGE)
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.page().id
    }

    /// The sight with an id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|sight| sight.id() == id)
    }

    /// The answer that presses elements in this order: the first that leads a way of its own.
    #[must_use]
    pub fn answer<'a>(self, press: impl IntoIterator<Item = &'a str>) -> Answer {
        let choices = self.page().choices;
        let at = press.into_iter().find_map(|name| choices.iter().position(|choice| *choice == name));
        Answer(at.and_then(|at| u8::try_from(at + 1).ok()).unwrap_or(0))
    }

    /// What is natural; none where nothing is.
    #[must_use]
    pub fn natural(self) -> Option<Answer> {
        match self.page().natural {
            Natural::Press(name) => Some(self.answer([name])),
            Natural::Follow => Some(Answer(0)),
            Natural::Wait => None,
        }
    }

    /// The element that an answer presses; empty where it does as the page says.
    #[must_use]
    pub fn pressed(self, answer: Answer) -> &'static str {
        let at = usize::from(answer.0).checked_sub(1);
        at.and_then(|at| self.page().choices.get(at)).copied().unwrap_or("")
    }

    /// Whether it is no page of a product, but what anybody sees: a question of the act itself, or that nothing is there.
    #[must_use]
    pub fn is_plain(self) -> bool {
        self >= Self::NoAddress
    }

    /// Whether it is a page of Authenticator or a request in it, on the phone that approves.
    #[must_use]
    pub fn on_approver(self) -> bool {
        (Self::Privacy..=Self::NoPush).contains(&self)
    }
}
