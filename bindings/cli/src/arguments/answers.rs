//! The options by which questions are answered.

use clap::Args;

/// Answers to the questions of the policy.
///
/// An option without its value is given an empty one, so that the policy's own words say what is allowed.
#[derive(Debug, Args)]
pub struct AnswerOptions {
    /// The device, such as `iphone`.
    #[arg(long, num_args = 0..=1, default_missing_value = "")]
    pub device: Option<String>,
    /// Who owns it, such as `private`.
    #[arg(long, num_args = 0..=1, default_missing_value = "")]
    pub owner: Option<String>,
    /// A further answer, or several of one question; may be repeated.
    #[arg(long = "answer", value_name = "QUESTION=VALUE[,VALUE]", num_args = 0..=1, default_missing_value = "")]
    pub further: Vec<String>,
}
