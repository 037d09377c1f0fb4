import Lotsen

extension Converter {
  func screen(_ screen: Screen) -> Json {
    object(
      .screen,
      [
        "kind": .string(screen.kind.written),
        "journey": Json(screen.journey),
        "step": .string(screen.step),
        "locale": .string(screen.locale),
        "heading": .string(screen.heading),
        "title": .string(screen.title),
        "elsewhere": Json(screen.elsewhere),
        "blocks": list(screen.blocks, block),
        "input": optional(screen.input, input),
        "actions": list(screen.actions, action),
        "progress": optional(screen.progress, progress),
        "steps": list(screen.steps, stepItem),
        "help": optional(screen.help, help),
        "why": optional(screen.why, why),
        "terms": list(screen.terms, term),
        "changes_at": optional(screen.changesAt, Json.integer),
      ])
  }

  func input(_ input: Input) -> Json {
    object(
      .input,
      [
        "question": .string(input.question),
        "many": .boolean(input.many),
        "choices": list(input.choices, choice),
        "submit": .string(input.submit),
      ])
  }

  func choice(_ choice: Choice) -> Json {
    object(
      .choice,
      [
        "value": .string(choice.value),
        "label": .string(choice.label),
        "detail": Json(choice.detail),
        "selected": .boolean(choice.selected),
      ])
  }

  func action(_ action: Action) -> Json {
    object(
      .action,
      [
        "role": .string(action.role.written),
        "kind": .string(action.kind.written),
        "of": .string(action.of),
        "label": .string(action.label),
        "detail": Json(action.detail),
        "group": Json(action.group),
        "icon": .string(action.icon.written),
        "token": .string(action.token),
      ])
  }

  func progress(_ progress: StepProgress) -> Json {
    object(
      .progress,
      [
        "position": .integer(Int64(progress.position)),
        "total": .integer(Int64(progress.total)),
        "text": .string(progress.text),
      ])
  }

  func stepItem(_ step: StepItem) -> Json {
    object(
      .stepItem,
      [
        "id": .string(step.id),
        "title": .string(step.title),
        "status": .string(step.status.written),
        "spoken": .string(step.spoken),
      ])
  }

  func term(_ term: Term) -> Json {
    object(
      .term,
      ["id": .string(term.id), "form": .string(term.form), "explanation": .string(term.explanation)])
  }
}
