// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/worker.h"

#include "support/catch.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace eig;

TEST_CASE("A worker runs jobs off the window's thread, in order, and answers on it")
{
    Worker worker;
    std::vector<int> answers;
    std::atomic<bool> isElsewhere = false;
    QThread *here = QThread::currentThread();
    for (int i = 0; i < 20; ++i) {
        worker.run(
            [&isElsewhere, here, i](const std::stop_token &) {
                isElsewhere = QThread::currentThread() != here;
                return i;
            },
            [&answers, here](int value) {
                if (QThread::currentThread() == here)
                    answers.push_back(value);
            });
    }
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 20; }));
    CHECK(isElsewhere);
    CHECK(std::is_sorted(answers.begin(), answers.end()));
}

TEST_CASE("A job asked to stop before it begins never runs")
{
    Worker worker;
    std::atomic<bool> isReleased = false;
    std::atomic<int> ran = 0;
    int received = 0;
    const auto wait = [&](const std::stop_token &) {
        while (!isReleased)
            QThread::msleep(1);
        return ++ran;
    };
    worker.run(wait, [&](int) { ++received; });
    std::stop_source second = worker.run(wait, [&](int) { ++received; });
    worker.run(wait, [&](int) { ++received; });
    second.request_stop();
    isReleased = true;
    REQUIRE(QTest::qWaitFor([&] { return received == 2; }));
    QTest::qWait(20);
    CHECK(ran == 2);
    CHECK(received == 2);
}

TEST_CASE("A worker that goes away stops its jobs and receives nothing more")
{
    std::atomic<bool> wasStopped = false;
    int received = 0;
    {
        Worker worker;
        std::atomic<bool> isRunning = false;
        worker.run(
            [&](const std::stop_token &stop) {
                isRunning = true;
                while (!stop.stop_requested())
                    QThread::msleep(1);
                wasStopped = true;
                return 0;
            },
            [&](int) { ++received; });
        REQUIRE(QTest::qWaitFor([&] { return isRunning.load(); }));
    }
    QTest::qWait(20);
    CHECK(wasStopped);
    CHECK(received == 0);
}
