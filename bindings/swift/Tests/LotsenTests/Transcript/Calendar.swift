// Times as scenarios and transcripts write them: RFC 3339, and whole seconds since 1970. Counted here by hand, so that
// every time that a scenario may hold is read and written as in Rust.

private let daySeconds: Int64 = 86_400

/// Reads an RFC 3339 time; none where it is no such time.
func readTime(_ written: String) -> Int64? {
  let form = /(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))/
  guard let found = written.wholeMatch(of: form)?.output else { return nil }
  func number(_ text: Substring?) -> Int64 { text.flatMap { Int64($0) } ?? 0 }
  let (year, month, day) = (number(found.1), number(found.2), number(found.3))
  let (hour, minute, second) = (number(found.4), number(found.5), number(found.6))
  let (offsetHour, offsetMinute) = (number(found.8), number(found.9))
  guard (1...12).contains(month), (1...lastDay(of: month, in: year)).contains(day),
    hour < 24, minute < 60, second <= 60, offsetHour < 24, offsetMinute < 60
  else { return nil }
  let offset = (offsetHour * 3_600 + offsetMinute * 60) * (found.7 == "-" ? -1 : 1)
  let time = hour * 3_600 + minute * 60 + min(second, 59)
  return days(year, month, day) * daySeconds + time - offset
}

/// Reads how far the clock moves: a number and `s`, `m`, `h` or `d`.
func readShift(_ written: String) -> Int64? {
  guard let found = written.wholeMatch(of: /\+?(\d+)([smhd])/), let number = UInt32(found.1) else { return nil }
  let seconds: Int64 =
    switch found.2 {
    case "s": 1
    case "m": 60
    case "h": 3_600
    default: daySeconds
    }
  return Int64(number) * seconds
}

/// Writes whole seconds as RFC 3339 in UTC; empty beyond the years that Rust's calendar has.
func written(seconds: Int64) -> String {
  let (day, time) = (floorDivide(seconds, daySeconds), floorModulo(seconds, daySeconds))
  let (year, month, date) = civil(day)
  guard (-262_143...262_142).contains(year) else { return "" }
  let digits = padded(abs(year), 4)
  let sign = year < 0 ? "-" : year > 9_999 ? "+" : ""
  let (hour, minute, second) = (time / 3_600, time / 60 % 60, time % 60)
  return "\(sign)\(digits)-\(padded(month))-\(padded(date))T\(padded(hour)):\(padded(minute)):\(padded(second))Z"
}

private func padded(_ number: Int64, _ length: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, length - digits.count)) + digits
}

private func floorDivide(_ number: Int64, _ by: Int64) -> Int64 {
  number / by - (number % by < 0 ? 1 : 0)
}

private func floorModulo(_ number: Int64, _ by: Int64) -> Int64 {
  number - floorDivide(number, by) * by
}

private func lastDay(of month: Int64, in year: Int64) -> Int64 {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}

/// The days since 1970 of a date; the year is counted from March, so that a leap day is its last.
private func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
  let year = month <= 2 ? year - 1 : year
  let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
  let leaps = floorDivide(year, 4) - floorDivide(year, 100) + floorDivide(year, 400)
  return year * 365 + leaps + ofYear - 719_468
}

/// The date of a day since 1970.
private func civil(_ day: Int64) -> (year: Int64, month: Int64, day: Int64) {
  let shifted = day + 719_468
  let era = floorDivide(shifted, 146_097)
  let ofEra = floorModulo(shifted, 146_097)
  let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
  let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * ofYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, ofYear - (153 * shiftedMonth + 2) / 5 + 1)
}
