"""Which app handles which information, what a code is for, whom to call now; and the guide that leads through it.

Everything that Lotsen's core has stands here by its own name, from `lotsen.generated.core`. On top of it:

- `Moment.at` takes a `datetime`, and `time_of` gives one for the seconds of a record.
- `Policy.load` reads a folder, and `Policy.parts` says what would be read.
- `Advisor.check_pin` takes a `bytearray`, and wipes it.

Calls are synchronous, take in all that they need, and are safe from any thread. What is refused is an error of the
kind `GuideError` or `AdvisorError`, and changes nothing.
"""

from .advisor import Advisor as Advisor
from .generated.core import AboutDevice as AboutDevice
from .generated.core import Action as Action
from .generated.core import ActionKind as ActionKind
from .generated.core import AddressCard as AddressCard
from .generated.core import AdvisorError as AdvisorError
from .generated.core import AnsweredValue as AnsweredValue
from .generated.core import AppAdvice as AppAdvice
from .generated.core import AppCard as AppCard
from .generated.core import AppChange as AppChange
from .generated.core import Asked as Asked
from .generated.core import Block as Block
from .generated.core import BlockKind as BlockKind
from .generated.core import Brand as Brand
from .generated.core import Carried as Carried
from .generated.core import CarriedChange as CarriedChange
from .generated.core import Choice as Choice
from .generated.core import ContactCard as ContactCard
from .generated.core import DecidedOutput as DecidedOutput
from .generated.core import Decision as Decision
from .generated.core import DecisionChange as DecisionChange
from .generated.core import DecisionLine as DecisionLine
from .generated.core import Device as Device
from .generated.core import Effect as Effect
from .generated.core import EffectKind as EffectKind
from .generated.core import Event as Event
from .generated.core import Fault as Fault
from .generated.core import FindResult as FindResult
from .generated.core import Found as Found
from .generated.core import FoundKind as FoundKind
from .generated.core import GuideError as GuideError
from .generated.core import Help as Help
from .generated.core import HelpAdvice as HelpAdvice
from .generated.core import HelpRoute as HelpRoute
from .generated.core import HoursNow as HoursNow
from .generated.core import Icon as Icon
from .generated.core import Input as Input
from .generated.core import InternalError as InternalError
from .generated.core import Machine as Machine
from .generated.core import Mark as Mark
from .generated.core import MarkKind as MarkKind
from .generated.core import MoreSights as MoreSights
from .generated.core import Observation as Observation
from .generated.core import OtherWords as OtherWords
from .generated.core import Phone as Phone
from .generated.core import PinAdvice as PinAdvice
from .generated.core import PinFault as PinFault
from .generated.core import PinReport as PinReport
from .generated.core import PinRule as PinRule
from .generated.core import PinRules as PinRules
from .generated.core import PinSigns as PinSigns
from .generated.core import PolicyError as PolicyError
from .generated.core import PolicyPart as PolicyPart
from .generated.core import ProbeKind as ProbeKind
from .generated.core import ProbeSpec as ProbeSpec
from .generated.core import Progress as Progress
from .generated.core import QuestionInfo as QuestionInfo
from .generated.core import Reason as Reason
from .generated.core import Role as Role
from .generated.core import Screen as Screen
from .generated.core import ScreenKind as ScreenKind
from .generated.core import Seen as Seen
from .generated.core import SettingsSection as SettingsSection
from .generated.core import ShellWords as ShellWords
from .generated.core import SightAnswer as SightAnswer
from .generated.core import SightCard as SightCard
from .generated.core import SightGroup as SightGroup
from .generated.core import SightSheet as SightSheet
from .generated.core import Sketch as Sketch
from .generated.core import SketchElement as SketchElement
from .generated.core import SketchElementKind as SketchElementKind
from .generated.core import SketchIcon as SketchIcon
from .generated.core import SourceLine as SourceLine
from .generated.core import StepItem as StepItem
from .generated.core import StepStatus as StepStatus
from .generated.core import TableInfo as TableInfo
from .generated.core import Term as Term
from .generated.core import Tone as Tone
from .generated.core import Transition as Transition
from .generated.core import Update as Update
from .generated.core import ValueInfo as ValueInfo
from .generated.core import Way as Way
from .generated.core import Why as Why
from .generated.core import WhyChange as WhyChange
from .generated.core import WhyRow as WhyRow
from .guide import Guide as Guide
from .moment import Moment as Moment
from .moment import time_of as time_of
from .policy import Policy as Policy
