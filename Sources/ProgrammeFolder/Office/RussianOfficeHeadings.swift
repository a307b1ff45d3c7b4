import OfficeRecords

// The names of the office's columns and words in Russian, as Docs/DataFolder.md lists them.

extension RequisitesColumn {
  var heading: String {
    switch self {
    case .organisation: "Код организации"
    case .fullName: "Полное название"
    case .fullNameGenitive: "Полное название в родительном"
    case .shortName: "Краткое название"
    case .licenceDate: "Лицензия: дата"
    case .licenceSeries: "Лицензия: серия"
    case .licenceNumber: "Лицензия: номер"
    case .licenceRegistration: "Лицензия: рег. номер"
    case .licenceIssuer: "Лицензия: кем выдана"
    case .accreditationDate: "Аккредитация: дата"
    case .accreditationSeries: "Аккредитация: серия"
    case .accreditationNumber: "Аккредитация: номер"
    case .accreditationRegistration: "Аккредитация: рег. номер"
    case .accreditationIssuer: "Аккредитация: кем выдана"
    case .legalAddress: "Юридический адрес"
    case .postalAddress: "Почтовый адрес"
    case .inn: "ИНН"
    case .kpp: "КПП"
    case .ogrn: "ОГРН"
    case .bank: "Банк"
    case .bik: "БИК"
    case .account: "Расчётный счёт"
    case .correspondentAccount: "Корреспондентский счёт"
    case .personalAccount: "Лицевой счёт"
    case .phone: "Телефон"
    case .email: "Почта"
    case .site: "Сайт"
    }
  }
}

extension RepresentativeColumn {
  var heading: String {
    switch self {
    case .organisation: "Код организации"
    case .role: "Роль"
    case .person: "Код человека"
    case .position: "Должность"
    case .positionGenitive: "Должность в родительном"
    case .basis: "Действует на основании"
    case .basisNumber: "Номер основания"
    case .basisDate: "Дата основания"
    }
  }
}

extension TopicDirectionColumn {
  var heading: String {
    switch self {
    case .kind: "О чём"
    case .topic: "Код темы"
    case .direction: "Направление"
    case .giverDoes: "Что делает помогающая школа"
    case .receiverDoes: "Что делает принимающая школа"
    }
  }
}

extension ContractColumn {
  var heading: String {
    switch self {
    case .first: "Первая школа"
    case .second: "Вторая школа"
    case .number: "Номер"
    case .date: "Дата"
    case .place: "Место"
    case .from: "С"
    case .to: "По"
    case .thirdParty: "Третья сторона"
    case .thirdPartyDoes: "Что делает третья сторона"
    }
  }
}

extension Person.Gender: TableWord {
  var russian: String {
    switch self {
    case .female: "женский"
    case .male: "мужской"
    }
  }
}

extension Representative.Role: TableWord {
  var russian: String {
    switch self {
    case .signs: "подписывает"
    case .supervises: "отвечает за стажировку"
    }
  }
}

extension Representative.Basis.Kind: TableWord {
  var russian: String {
    switch self {
    case .charter: "устав"
    case .powerOfAttorney: "доверенность"
    case .order: "приказ"
    }
  }
}

extension DirectedKind: TableWord {
  var russian: String {
    switch self {
    case .topic: "тема"
    case .competency: "компетенция"
    case .block: "блок"
    case .curating: "кураторство"
    }
  }
}
