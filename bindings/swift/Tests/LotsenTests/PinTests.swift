import Foundation
import Lotsen
import Testing

@Suite("The app code")
struct PinTests {
  @Test func aCandidateCodeIsWiped() {
    let advisor = Advisor()
    for code in ["", "7351", "1234", "12", "abcd", "735192735192735192735192"] {
      var candidate = Array(code.utf8)
      let report = advisor.checkPin(&candidate)
      #expect(candidate == Array(repeating: 0, count: code.utf8.count))
      #expect(report == advisor.checkPin(candidate: Data(code.utf8)))
    }
  }

  @Test func whatACodeLacksIsTold() throws {
    let advisor = Advisor(policy: try .load(data: Data(smallPolicy().utf8)))
    func report(_ code: String) -> PinReport? {
      var candidate = Array(code.utf8)
      return advisor.checkPin(&candidate)
    }
    #expect(report("7351") == PinReport(ok: true, broken: [], advice: []))
    #expect(report("12") == PinReport(ok: false, broken: [.length], advice: []))
    #expect(report("12a4") == PinReport(ok: false, broken: [.digits], advice: []))
    #expect(report("1212")?.advice.contains(.pair) == true)
    #expect(advisor.pinRules(moment: monday)?.length == 4)
  }
}
