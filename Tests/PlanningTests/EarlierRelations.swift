import Mentoring
import TestSupport

extension ProgrammeContents {
  /// The same with earlier relations: some that could go on, some that limits or rules forbid, some of
  /// people who have left.
  func withEarlierRelations(seed: UInt64) -> ProgrammeContents {
    var random = SplitMix64(seed: seed &+ 77)
    var earlier = Relations()
    for recipient in schools {
      for curator in curators where random.next() % 2 == 0 {
        earlier.curating.insert(.init(recipient: recipient.id, curator: curator.school))
      }
    }
    for mentee in teachers {
      for mentor in teachers.map(\.id) + ["GONE"] where random.next() % 2 == 0 {
        earlier.mentoring.insert(.init(mentor: mentor, mentee: mentee.id))
      }
    }
    for pupil in pupils {
      for tutor in teachers.map(\.id) + ["GONE"] where random.next() % 3 == 0 {
        earlier.tutoring.insert(.init(tutor: tutor, pupil: pupil.id))
      }
    }
    var contents = self
    contents.earlier = earlier
    contents.leftOut = Set(teachers.map(\.id).filter { _ in random.next() % 2 == 0 } + ["GONE"])
    return contents
  }
}
