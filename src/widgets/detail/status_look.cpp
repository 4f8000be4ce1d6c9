// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/status_look.h"

namespace eig {

StatusLook lookOf(Status status)
{
    switch (status) {
    case Status::InUse: return {Token::Ok, Token::OkSoft};
    case Status::Transferred:
    case Status::Merged: return {Token::Info, Token::InfoSoft};
    case Status::Stopped: return {Token::Warn, Token::WarnSoft};
    case Status::Unknown: break;
    }
    return {Token::T2, Token::Hover};
}

} // namespace eig
