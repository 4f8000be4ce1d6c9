// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/early_engine.h"

#include <locale.h>
#include <utility>

namespace eig {

EarlyEngine::EarlyEngine(Open open, EntityKind first)
    : m_thread([this, open = std::move(open), first] {
        // setlocale() of another thread may free what a function here is reading.
        ::uselocale(::newlocale(LC_ALL_MASK, "C", nullptr));
        Result<Catalogue> catalogue = open();
        if (!catalogue) {
            m_promise.set_value(Unexpected(catalogue.error()));
            return;
        }
        const SearchEngine engine(std::move(*catalogue));
        m_promise.set_value(engine);
        engine.prepare(first);
    })
{
}

Result<SearchEngine> EarlyEngine::take() { return m_promise.get_future().get(); }

} // namespace eig
