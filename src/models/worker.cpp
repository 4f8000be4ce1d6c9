// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/worker.h"

namespace eig {

Worker::Worker(QObject *parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

Worker::~Worker()
{
    for (Request &request : m_requests)
        request.source.request_stop();
    m_pool.waitForDone();
}

void Worker::forgetFinished()
{
    std::erase_if(m_requests, [](const Request &request) {
        return *request.isFinished || request.source.stop_requested();
    });
}

} // namespace eig
