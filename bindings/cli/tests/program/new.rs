//! `lotsen new`: a policy that holds, from a few answers.

use std::fs;

use crate::harness::{folder, lotsen};

/// The answers of a municipality with a few things otherwise, line by line.
const ANSWERS: &str = "Granby kommun\ngranby.example\n\n\n\nHjälpen\ncall us\n0441-100 10\nmon-thu 7-17, fri 7-16\n\
                       Kommunhuset, Storgatan 1, Granby\n\n\n4\n2\n2\n2\n";

#[test]
fn what_is_written_holds_whatever_is_chosen() {
    let folder = folder();
    let there = folder.path().join("granby");
    let name = there.to_str().unwrap();
    let run = lotsen(&["new", name], ANSWERS);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains("“call us” cannot be dialled"), "{}", run.out);
    assert!(run.out.contains("Go on with: lotsen check "), "{}", run.out);
    let policy = format!("{name}/policy");
    let check = lotsen(&["check", &policy], "");
    assert!(check.out.starts_with("The policy holds: "), "{}", check.out);
    let scenarios = format!("{name}/scenarios");
    assert_eq!(lotsen(&["test", &scenarios, "--policy", &policy, "--bless"], "").code, 0);
    let test = lotsen(&["test", &scenarios, "--policy", &policy], "");
    assert_eq!((test.code, test.out.as_str()), (0, "1 of 1 hold\n"));
    let show = lotsen(&["show", &policy], "").out;
    assert!(show.contains("private_devices is chosen: refused\n"), "{show}");
    assert!(
        show.contains("usual.outlook_for_mail is supposed: Outlook is for e-mail, calendar and contacts.\n")
    );
    assert!(!show.contains("usual.helpdesk_phone"), "it has been answered");
}

#[test]
fn nothing_is_written_where_something_is_missing_or_there() {
    let folder = folder();
    let there = folder.path().join("granby");
    let name = there.to_str().unwrap();
    let ended = lotsen(&["new", name, "--answer", "name=Granby", "--answer", "domain=granby.se"], "\n\n\n\n");
    assert_eq!(ended.code, 1);
    assert!(
        ended.err.contains("the input ended at “phone”") && ended.err.contains("--answer phone=…"),
        "{}",
        ended.err
    );
    assert!(!there.exists());
    assert_eq!(lotsen(&["new", name, "--answer", "phone"], "").code, 2);
    let wrong = lotsen(&["new", name, "--answer", "hours=always"], "");
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("mon-thu 7-17"), "{}", wrong.err);
    fs::create_dir_all(&there).unwrap();
    fs::write(there.join("kept.txt"), "mine").unwrap();
    let full = lotsen(&["new", name], ANSWERS);
    assert_eq!(full.code, 1);
    assert!(full.err.contains("is not empty; name a folder that is new"), "{}", full.err);
    assert_eq!(fs::read_dir(&there).unwrap().count(), 1);
}
