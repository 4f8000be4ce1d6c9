// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/ministry_name.h"

namespace eig {

std::string ministryNameInList(const Ministry &ministry, Language language)
{
    const bool isEnglish = language == Language::English && !ministry.nameEn.empty();
    const std::string &name = isEnglish ? ministry.nameEn : ministry.name;
    const std::string &shortName = isEnglish ? ministry.shortNameEn : ministry.shortName;
    const bool saysMinistry = name.starts_with("Ministère ") || name.starts_with("Ministry ");
    return saysMinistry && !shortName.empty() ? shortName : name;
}

} // namespace eig
