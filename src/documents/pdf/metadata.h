// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/document.h"

#include <qpdf/QPDF.hh>
#include <string>

namespace eig::layout {

/// "2026-11-24T00:00:00Z" for seconds since 1970.
[[nodiscard]] std::string isoTime(long long seconds);

/// The XMP packet that states the same as the information dictionary.
[[nodiscard]] std::string xmpPacket(const DocumentInfo &info);

/// Replaces title, author, subject, dates, producer, language and viewer preferences.
void setMetadata(QPDF &pdf, const DocumentInfo &info);

} // namespace eig::layout
