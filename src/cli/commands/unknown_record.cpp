// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/unknown_record.h"

#include "cli/near_ids.h"

namespace eig::cli {

ExitCode failUnknown(const Id &id, const std::vector<Id> &known, const Console &console)
{
    std::string text = message({ErrorCode::UnknownRecord, id, {}}, console.language());
    std::string names;
    for (const Id &near : nearIds(id, known))
        names += (names.empty() ? "" : ", ") + near;
    if (!names.empty())
        text += ' ' + console.say({"Identifiants proches\u202F: {}.", "Close to it: {}."}, names);
    return console.fail(ExitCode::NoInput, text);
}

} // namespace eig::cli
