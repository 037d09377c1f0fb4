//! Letters as they are compared: in lower case, without marks, so that "Återställ", "aterstall" and "ÅTERSTÄLL" are one word.

/// A text's letters as they are compared; a letter stays one letter.
pub(super) fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase).filter(|c| !is_mark(*c)).map(bare)
}

/// A mark that stands after its letter, as some keyboards and files write å, ä and ö.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// The letter without what distinguishes it from the one that people type instead.
fn bare(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'æ' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' | 'œ' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ß' => 's',
        'ť' | 'þ' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::folded;

    fn fold(text: &str) -> String {
        folded(text).collect()
    }

    #[test]
    fn case_and_marks_make_no_difference() {
        assert_eq!(fold("Återställ LÖSENORDET"), "aterstall losenordet");
        assert_eq!(fold("A\u{30a}terstall"), "aterstall");
        assert_eq!(fold("Æbleø idé"), "ableo ide");
    }

    #[test]
    fn other_scripts_stay_as_they_are() {
        assert_eq!(fold("Пароль 密码"), "пароль 密码");
    }
}
