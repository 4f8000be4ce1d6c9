// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/search/search.h"

#include <functional>
#include <future>
#include <thread>

namespace eig {

/// Opens a catalogue and makes it searchable on a thread of its own, while the program has other
/// things to do before its first window (architecture section 7).
class EarlyEngine
{
public:
    using Open = std::function<Result<Catalogue>()>;

    /// Begins at once: open(), then the index of one kind of records. Whatever open() uses outlives
    /// this object. The thread keeps the "C" locale, whatever the process is set to meanwhile.
    EarlyEngine(Open open, EntityKind first);
    /// Waits for the thread.
    ~EarlyEngine() = default;
    EarlyEngine(const EarlyEngine &) = delete;
    EarlyEngine &operator=(const EarlyEngine &) = delete;

    /// Waits for the catalogue, or why there is none, and hands it over, once. The index may still
    /// be in the making: the first question to that kind of records waits for it.
    [[nodiscard]] Result<SearchEngine> take();

private:
    std::promise<Result<SearchEngine>> m_promise;
    std::jthread m_thread; ///< last: it uses what stands above
};

} // namespace eig
