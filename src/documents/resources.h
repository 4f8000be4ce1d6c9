// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eig {

/// Frees what Pango and Cairo keep for the life of the process, so that a leak checker
/// sees only real leaks. Call at the end of main, when no document is being composed.
void releaseDocumentResources();

} // namespace eig
