import Mentoring

extension Violation {
  /// What can be broken. Names of constraints are those of Docs/Formulation.md.
  public enum Rule: String, Sendable, CaseIterable {
    // The plan speaks of something that the programme does not have.
    case unknownSchool = "unknown_school"
    case unknownTeacher = "unknown_teacher"
    case unknownTopic = "unknown_topic"
    case unknownCompetency = "unknown_competency"
    case unknownDeficit = "unknown_deficit"
    case unknownPupil = "unknown_pupil"

    // It says something twice, or says what is no choice.
    case duplicateCuratorPair = "duplicate_curator_pair"
    case duplicateHelp = "duplicate_help"
    case duplicateTandem = "duplicate_tandem"
    case duplicateGroup = "duplicate_group"
    case emptyTandem = "empty_tandem"
    case pairOfSeveral = "pair_of_several"

    // Who may: section 2.1.
    case ownSelf = "own_self"
    case level
    case ban
    case mentorConsent = "mentor_consent"
    case menteeConsent = "mentee_consent"
    case refusal
    case mentorLoad = "mentor_load"
    case menteeLoad = "mentee_load"
    case network

    // Ways to meet: section 2.2.
    case mentorInPerson = "mentor_in_person"
    case menteeInPerson = "mentee_in_person"
    case noRoad = "no_road"
    case season
    case travelLimit = "travel_limit"
    case mentorTravelLimit = "mentor_travel_limit"
    case menteeTravelLimit = "mentee_travel_limit"
    case mentorRemote = "mentor_remote"
    case menteeRemote = "mentee_remote"
    case remoteInSchool = "remote_in_school"
    case remoteRule = "remote_rule"
    case remoteCompetency = "remote_competency"
    case groupsRule = "groups_rule"
    case groupRow = "group_row"
    case groupHours = "group_hours"
    case groupElsewhere = "group_elsewhere"
    case groupCompetency = "group_competency"
    case meetingMode = "meeting_mode"
    case itemTime = "item_time"
    case groupTime = "group_time"

    // Curators and help: sections 2.3 and 2.4.
    case notRecipient = "not_recipient"
    case notCurator = "not_curator"
    case notWilling = "not_willing"
    case recipient
    case helpRule = "help_rule"
    case noStrength = "no_strength"
    case noWeakness = "no_weakness"

    // Tutors: section 2.5.
    case notTutor = "not_tutor"
    case tutorSchool = "tutor_school"
    case tutorWish = "tutor_wish"
    case tutorGrade = "tutor_grade"
    case tutorLanguage = "tutor_language"
    case tutorNeed = "tutor_need"

    // How good: section 3.
    case score

    // Constraints: section 5.
    case curators
    case curatorCapacity = "curator_capacity"
    case curatorsUsed = "curators_used"
    case deficit
    case mentorHours = "mentor_hours"
    case mentorMentees = "mentor_mentees"
    case mentorGroups = "mentor_groups"
    case groupSize = "group_size"
    case groupPlace = "group_place"
    case menteeMentors = "mentee_mentors"
    case menteeHours = "mentee_hours"
    case oneRole = "one_role"
    case weakness
    case strength
    case contracts
    case tripBudget = "trip_budget"
    case payBudget = "pay_budget"
    case floor
    case gives
    case receives
    case pupilTutors = "pupil_tutors"
    case tutorPupils = "tutor_pupils"
    case tutorHours = "tutor_hours"
    case siblings
    case pin

    // What the plan states about itself.
    case partnershipMissing = "partnership_missing"
    case partnershipNeedless = "partnership_needless"
    case partnershipTwice = "partnership_twice"
    case partnershipOrder = "partnership_order"
    case partnershipMode = "partnership_mode"
    case partnershipPurposes = "partnership_purposes"
    case tripMissing = "trip_missing"
    case tripNeedless = "trip_needless"
    case tripTwice = "trip_twice"
    case tripWay = "trip_way"
    case visitMissing = "visit_missing"
    case visitNeedless = "visit_needless"
    case visitTwice = "visit_twice"
    case visitTime = "visit_time"
    case openMissing = "open_missing"
    case openServed = "open_served"
    case openTwice = "open_twice"
    case openReason = "open_reason"
    case attainableMissing = "attainable_missing"
    case attainableNeedless = "attainable_needless"
    case attainableValue = "attainable_value"
    case indicatorMissing = "indicator_missing"
    case indicatorTwice = "indicator_twice"
    case indicatorValue = "indicator_value"
    case indicatorTarget = "indicator_target"
    case shortfallMissing = "shortfall_missing"
    case shortfallNeedless = "shortfall_needless"
    case shortfallTwice = "shortfall_twice"
    case shortfallValue = "shortfall_value"
    case goalStages = "goal_stages"
    case goalValue = "goal_value"
    case goalPart = "goal_part"
    case goalAnchor = "goal_anchor"
    case goalBound = "goal_bound"
    case goalStatus = "goal_status"
    case goalConditional = "goal_conditional"
    case planStatus = "plan_status"
  }
}
