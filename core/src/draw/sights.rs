//! Sights: as cards among others, by product, and each by itself.

use super::sketch::sketch;
use super::words::Words;
use super::{RenderContext, help};
use crate::evaluation::routes_for;
use crate::moment::Moment;
use crate::plan::{Expected, Policy, Product, Sight, SightAnswer as Answer, SightScope};
use crate::policy::arena::Ix;
use crate::policy::document::sight::Element;
use crate::policy::phrases::Phrase;
use crate::scene::{Evaluated, Intent, SceneAction};
use crate::screen::{
    Action, Asked, BlockKind, Help, MoreSights, OtherWords, Role, SightAnswer, SightCard, SightGroup,
    SightSheet,
};

impl RenderContext<'_> {
    /// The block of the sights that may come at a step.
    pub(super) fn sights(&self, sights: &Expected) -> BlockKind {
        let more = (!sights.also.is_empty()).then(|| MoreSights {
            label: self.words.phrase(Phrase::SightsMore).to_owned(),
            groups: by_product(self.words, &sights.also),
        });
        BlockKind::Sights {
            label: self.words.phrase(Phrase::SightsLabel).to_owned(),
            sights: sights.usual.iter().map(|ix| card(self.words, *ix)).collect(),
            more,
        }
    }
}

/// A sight by itself, in a guide: with who can help, and the way to its remedy. What the screen at hand knows of the
/// device tells which answer holds, where the sight stands on it.
pub(crate) fn sight(evaluated: &Evaluated<'_>, ix: Ix<Sight>, moment: &Moment) -> SightSheet {
    let Evaluated { policy, situation, evaluation, scene, tokens } = evaluated;
    let words = Words::new(policy, moment, &scene.named);
    let context = RenderContext { policy, situation, scene, tokens, words: &words, moment };
    let step = scene.step().filter(|_| scene.sights().any(|known| known == ix));
    let scope = step.zip(evaluation.as_ref()).map(|(step, evaluation)| evaluation.sight_scope(step));
    let scope = scope.unwrap_or(SightScope::ALL);
    let sight = &policy.sights[ix];
    let routes = context.help_routes(&routes_for(policy, sight.subject, scope));
    let trouble = policy.trouble_of(ix).map(Intent::Trouble);
    let trouble = trouble.map(|intent| context.action(SceneAction { role: Role::Trouble, intent }));
    sheet(&words, ix, scope, help::help(&words, routes), trouble)
}

/// A sight by itself, without a session.
pub(crate) fn sight_on(words: &Words<'_>, ix: Ix<Sight>, scope: SightScope, moment: &Moment) -> SightSheet {
    let policy = words.policy;
    let routes = help::open_first(policy, &routes_for(policy, policy.sights[ix].subject, scope), moment);
    let routes = routes.into_iter().map(|route| help::route(words, route, true, moment)).collect();
    sheet(words, ix, scope, help::help(words, routes), None)
}

/// The products that show sights, each with its sights, in the order of the policy.
pub(crate) fn sights_by_product(policy: &Policy, moment: &Moment) -> Vec<SightGroup> {
    let all: Vec<Ix<Sight>> = policy.sights.iter().map(|(ix, _)| ix).collect();
    by_product(&Words::new(policy, moment, &[]), &all)
}

/// Sights under the products that show them, in the order of the policy; those of one product in their own order.
fn by_product(words: &Words<'_>, sights: &[Ix<Sight>]) -> Vec<SightGroup> {
    let groups = words.policy.products.iter().map(|(ix, product)| group(words, ix, product, sights));
    groups.filter(|group| !group.sights.is_empty()).collect()
}

fn group(words: &Words<'_>, ix: Ix<Product>, product: &Product, sights: &[Ix<Sight>]) -> SightGroup {
    let own = sights.iter().filter(|sight| words.policy.sights[**sight].product == ix);
    let sights: Vec<SightCard> = own.map(|sight| card(words, *sight)).collect();
    let phrase = if sights.len() == 1 { Phrase::SightsOne } else { Phrase::SightsCount };
    SightGroup {
        product: product.id.clone(),
        name: words.text(product.name),
        icon: product.icon,
        detail: words.phrase_with(phrase, &[("count", &sights.len().to_string())]),
        sights,
    }
}

fn card(words: &Words<'_>, ix: Ix<Sight>) -> SightCard {
    let sight = &words.policy.sights[ix];
    SightCard {
        id: sight.id.clone(),
        name: words.text(sight.name),
        detail: words.text(sight.detail),
        sketch: sketch(words, sight, None),
    }
}

fn sheet(
    words: &Words<'_>,
    ix: Ix<Sight>,
    scope: SightScope,
    help: Option<Help>,
    trouble: Option<Action>,
) -> SightSheet {
    let sight = &words.policy.sights[ix];
    let product = &words.policy.products[sight.product];
    let several = sight.answers(scope).nth(1).is_some();
    let answers = sight.answers(scope).map(|answer| SightAnswer {
        about: answer.about.filter(|_| several).map(|about| words.text(about)),
        sketch: sketch(words, sight, Some(answer)),
        text: words.text(answer.text),
        never: words.some(answer.never),
    });
    let asks = sight.asks.iter().map(|asked| Asked {
        id: asked.id.to_owned(),
        name: words.text(asked.name),
        who: words.text(asked.who),
    });
    SightSheet {
        id: sight.id.clone(),
        name: words.text(sight.name),
        product: words.text(product.name),
        icon: product.icon,
        answers: answers.collect(),
        other_words: other_words(words, sight, scope),
        asks: asks.collect(),
        next: sight.next.iter().map(|next| card(words, *next)).collect(),
        help,
        trouble,
    }
}

/// What its heading and what is marked on it are called in the other languages: the product may speak another language
/// than the official.
fn other_words(words: &Words<'_>, sight: &Sight, scope: SightScope) -> Vec<OtherWords> {
    let own = sight.wordings.get(words.language);
    let told = |at: usize, element: &Element| {
        let marked = |answer: &Answer| answer.marks.get(at).is_some_and(Option::is_some);
        matches!(element, Element::Title(_)) || sight.answers(scope).any(marked)
    };
    let others = words.policy.locales().iter().zip(&sight.wordings).enumerate();
    let others = others.filter(|(language, _)| *language != words.language).filter_map(|(_, other)| {
        let (locale, wording) = other;
        let labels = wording.labels.iter().zip(&sight.sketch).enumerate().filter(|(at, (label, element))| {
            let same = own.and_then(|own| own.labels.get(*at)) == Some(*label);
            told(*at, element) && !label.is_empty() && !same
        });
        let quoted = labels.map(|(_, (label, _))| words.phrase_with(Phrase::Quoted, &[("text", label)]));
        let quoted = quoted.collect::<Vec<_>>().join(", ");
        let language = words.in_language(locale);
        (!quoted.is_empty())
            .then(|| OtherWords { locale: locale.clone(), text: format!("{language} {quoted}") })
    });
    others.collect()
}
