//! What is still easy to read.

/// No sentence of a policy has more words.
pub const MOST_WORDS: usize = 20;
/// As a rule no sentence has more.
pub const USUAL_WORDS: usize = 12;
/// The share of the sentences of a language that may break the rule.
pub const MOST_LONG: f64 = 0.10;
/// The LIX of a screen.
pub const MOST_ON_A_SCREEN: f64 = 40.0;
/// A screen of fewer words is easy to read: in a handful of words a single long one says nothing.
pub const FEWEST_WORDS: usize = 10;
/// The LIX of all that a journey says.
pub const MOST_OVER_A_JOURNEY: f64 = 30.0;

/// The languages whose words are about as long as those that LIX was made for.
const OF_LIX: [&str; 6] = ["sv", "nb", "nn", "no", "da", "en"];

/// Whether the limits of LIX hold in a language, by its first subtag. Elsewhere, as in Finnish, whose words are much longer, it
/// tells texts of the language apart and says nothing by itself.
#[must_use]
pub fn lix_holds(locale: &str) -> bool {
    OF_LIX.contains(&locale.split(['-', '_']).next().unwrap_or(locale))
}
