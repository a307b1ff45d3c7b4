import Mentoring

/// Something that happens in the middle of a period.
public enum Event: Sendable, Hashable {
  /// The person no longer mentors (early refusal), or leaves the school altogether.
  case mentorStops(Teacher.ID)
  case teacherLeaves(Teacher.ID)
  /// Mentors nobody until the end of the period; consent stays.
  case mentorIll(Teacher.ID)
  case menteeStops(Teacher.ID)
  /// Tutors nobody any more; mentoring goes on.
  case tutorStops(Teacher.ID)
  case pupilLeaves(Pupil.ID)
  case teacherMoves(Teacher.ID, to: School.ID)
  case curatorStops(School.ID)
  case roadCloses(Place, Place?)
  case schoolShuts(School.ID)

  /// The changes of the programme that the event brings.
  public func changes(in programme: Programme) -> [Scenario.Change] {
    func teacher(_ id: Teacher.ID, _ change: (inout Teacher) -> Void) -> [Scenario.Change] {
      guard programme.teacherIndex[id] != nil else { return [] }
      var teacher = programme.teacher(id)
      change(&teacher)
      return [.putTeacher(teacher)]
    }
    return switch self {
    case .mentorStops(let id): teacher(id) { $0.mentorConsent = .refused } + unpinned(programme)
    case .teacherLeaves(let id): [.removeTeacher(id)]
    case .mentorIll(let id): teacher(id) { $0.mentoringTime = .zero } + unpinned(programme)
    case .menteeStops(let id): teacher(id) { $0.menteeConsent = .refused } + unpinned(programme)
    case .tutorStops(let id): [.removeTutor(id)]
    case .pupilLeaves(let id): [.removePupil(id)]
    case .teacherMoves(let id, let school): teacher(id) { $0.school = school }
    case .curatorStops(let id): [.removeCurator(id)]
    case .roadCloses(let from, let to):
      [.way(from: from, to: to, leg: nil, seasons: Set(Season.allCases))]
    case .schoolShuts(let id): [.removeSchool(id)]
    }
  }

  /// Pinned tandems of the person no longer hold: nobody can be made to go on. Nor does a tutor who is
  /// ill.
  private func unpinned(_ programme: Programme) -> [Scenario.Change] {
    programme.decisions.compactMap { decision in
      guard decision.kind == .pinned else { return nil }
      let ends =
        switch (self, decision.subject) {
        case (.mentorStops(let id), .tandem(let mentor, _, _)),
          (.mentorIll(let id), .tandem(let mentor, _, _)):
          id == mentor
        case (.menteeStops(let id), .tandem(_, let mentee, _)): id == mentee
        case (.mentorIll(let id), .tutoring(let tutor, _)): id == tutor
        default: false
        }
      return ends ? .withdraw(decision.subject) : nil
    }
  }
}

extension CalendarDate {
  /// The day after so many working days (Monday to Friday; holidays are not known).
  public func addingWorkingDays(_ count: Int) -> CalendarDate {
    var day = self
    var left = count
    while left > 0 {
      day = day.next
      if day.weekday < 5 { left -= 1 }
    }
    return day
  }

  private var next: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
  }

  /// 0 is Monday. Source: Sakamoto's method, comp.lang.c 1993.
  private var weekday: Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    let sunday = (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
    return (sunday + 6) % 7
  }
}
