// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eig {

enum class Language { French, English };

} // namespace eig
