import Observation

// What the macro `@Observable` expands to says `Observation.Observable` and means the module. Lotsen has a record
// named `Observation`, which would be found instead; in this module the name means the module's parts again.
enum Observation {
  typealias Observable = ObservableObjectProtocol
  typealias ObservationRegistrar = Registrar
}

typealias ObservableObjectProtocol = Observable
typealias Registrar = ObservationRegistrar
