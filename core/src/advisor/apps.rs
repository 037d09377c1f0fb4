//! Which app handles which information.

use super::answers::Given;
use super::{Advisor, AdvisorError, Answers, AppAdvice, AppChange};
use crate::device::Device;
use crate::draw;
use crate::draw::words::Words;
use crate::moment::Moment;
use crate::plan::Table;
use crate::policy::arena::{Ix, Named};
use crate::screen::AppCard;

/// The table that the advisor asks.
const TABLE: &str = "app_for";

impl Advisor {
    /// Which app handles some information: `answers` holds `information`, `device`, `owner` and whatever else the
    /// policy's table `app_for` reads (F38–F44, F53, A12, A14, A20).
    ///
    /// # Errors
    /// [`AdvisorError::Needs`] where an answer is missing that matters, and those for questions and values that the
    /// policy does not have, or for several values that have different answers: it is asked for each.
    pub fn app_for(&self, answers: &Answers, moment: &Moment) -> Result<AppAdvice, AdvisorError> {
        moment.check()?;
        let given = self.read(answers)?;
        let needs = || AdvisorError::Needs { needs: vec![TABLE.to_owned()] };
        let ix = self.policy.tables.find(TABLE).ok_or_else(needs)?;
        let rows = self.rows(ix, &given)?;
        if rows.len() > 1 {
            self.single(answers)?;
        }
        let row = *rows.first().ok_or_else(needs)?;
        let named = self.named(&given);
        let words = Words::new(&self.policy, moment, &named);
        let device = self.device(&given);
        let app = self.output(ix, "app", row).and_then(|id| self.policy.apps.find(id));
        let link = self.output(ix, "link", row).and_then(|id| self.policy.links.find(id));
        let route = self.output(ix, "route", row).and_then(|id| self.policy.routes.find(id));
        Ok(AppAdvice {
            outcome: self.output(ix, "outcome", row).unwrap_or_default().to_owned(),
            app: app.map(|app| draw::app(&words, app, device)),
            link: link.map(|link| draw::address(&words, link)),
            ask: route.map(|route| draw::route(&words, route, true, moment)),
            never: self.never(&words, &given, device),
            why: self.reason(&words, ix, row),
            changes: self.changes(ix, row, &given),
        })
    }

    /// Other answers that give another outcome, app or page. Whom to ask where nothing is named is no outcome.
    fn changes(&self, ix: Ix<Table>, row: u16, given: &Given) -> Vec<AppChange> {
        let table = &self.policy.tables[ix];
        let outcome = |row| ["outcome", "app", "link"].map(|output| self.output(ix, output, row));
        let now = outcome(row);
        let changes = table.compiled.changes(self.asked(table, given), |instead| match instead {
            Some((question, mask)) => self.rows(ix, &given.with(question, mask)).ok(),
            None => self.rows(ix, given).ok(),
        });
        changes
            .into_iter()
            .filter(|change| outcome(change.row) != now)
            .filter_map(|change| {
                let question = &self.policy.questions[change.question];
                Some(AppChange {
                    question: question.id().to_owned(),
                    value: question.values.get(change.value)?.id.clone(),
                    outcome: self.output(ix, "outcome", change.row).unwrap_or_default().to_owned(),
                    app: self.output(ix, "app", change.row).map(str::to_owned),
                })
            })
            .collect()
    }

    /// The built-in apps that must not be used for the information on the device (F38).
    fn never(&self, words: &Words<'_>, given: &Given, device: Option<Device>) -> Vec<AppCard> {
        let information = self.policy.reserved.information.and_then(|ix| self.answer(ix, given)).unwrap_or(0);
        let on = self.answer(self.policy.reserved.device, given).unwrap_or(0);
        self.policy.built_in_for(information, on).map(|app| draw::app(words, app, device)).collect()
    }

    /// The kind of device that was answered.
    pub(super) fn device(&self, given: &Given) -> Option<Device> {
        let reserved = &self.policy.reserved;
        reserved.kind(self.answer(reserved.device, given)?)
    }
}
