import Foundation
import Lotsen
import Testing

@Suite("Times")
struct TimeTests {
  private static let beyond: [Double] = [
    -1, -0.5, -1e300, 253_402_300_800, 9.3e18, 1e300, .infinity, -.infinity, .nan, .signalingNaN,
    .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
  ]

  @Test func timesOutsideTheCalendarAreRefused() throws {
    let guide = try Guide.open(moment: monday)
    let before = try guide.current(moment: monday).snapshot
    let advisor = Advisor()
    for seconds in Self.beyond {
      let date = Date(timeIntervalSince1970: seconds)
      let errors = [
        try refusal { try Moment(date: date) },
        try refusal { try Guide.open(at: date) },
        try refusal { try guide.current(at: date) },
        try refusal { try guide.send(.home, at: date) },
        try refusal { try guide.sight("nothing", at: date) },
        try refusal { try guide.sights(at: date) },
        try refusal { try guide.find("nothing", at: date) },
        try refusal { try guide.policy().find("nothing", at: date) },
      ]
      for error in errors {
        #expect(error?.id == "time_out_of_range", "\(seconds)")
      }
      #expect(try advisorRefusal { try advisor.whoHelps([:], at: date) }?.id == "time_out_of_range")
      #expect(try advisorRefusal { try advisor.sights(at: date) }?.id == "time_out_of_range")
    }
    #expect(try guide.current(moment: monday).snapshot == before)
  }

  /// What this package lets through is what the core takes in.
  @Test func theCalendarIsTheCores() throws {
    let guide = try Guide.open(moment: monday)
    let (first, last) = (Moment.seconds.lowerBound, Moment.seconds.upperBound)
    for seconds in [first, last] {
      #expect(try Moment(date: Date(timeIntervalSince1970: Double(seconds)), locales: ["sv"]).now == seconds)
      _ = try guide.current(moment: Moment(now: seconds, locales: ["sv"]))
    }
    for seconds in [first - 1, last + 1, .min, .max] {
      let error = try refusal { try guide.current(moment: Moment(now: seconds, locales: ["sv"])) }
      #expect(error == .TimeOutOfRange(now: seconds))
    }
  }

  @Test func dateStandsBesideSeconds() throws {
    let date = Date(timeIntervalSince1970: 1_772_434_800.75)
    #expect(try Moment(date: date, locales: []).date == Date(timeIntervalSince1970: 1_772_434_800))
    let policy = try Policy.load(data: Data(smallPolicy().utf8))
    let help = try Advisor(policy: policy).whoHelps(["subject": ["other"]], at: date)
    let hours = try #require(help.hours)
    #expect(hours.changesAtDate == hours.changesAt.map { Date(timeIntervalSince1970: Double($0)) })
    #expect(try #require(hours.nextOpeningDate) > date)
    let guide = try Guide.open(at: date, policy: policy)
    try guide.go(to: "wifi", answers: ["device_registration": "not_started"])
    let screen = try guide.current(at: date).screen
    #expect(screen.changesAtDate == screen.changesAt.map { Date(timeIntervalSince1970: Double($0)) })
    #expect(try #require(screen.changesAtDate) > date)
  }
}
