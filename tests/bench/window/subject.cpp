// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bench/window/subject.h"

#include "bundled/bundled_catalogue.h"
#include "core/search/early_engine.h"
#include "core/storage/catalogue_file.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/settings.h"
#include "widgets/style/theme_switch.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace eig::bench {
namespace {

/// Idle parts, the detail pane and the fonts are in memory by then.
constexpr int SettledMs = 1500;

/// Reports the first paint of the window it watches.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(int descriptor) : m_descriptor(descriptor) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isDone) {
            m_isDone = true;
            // Queued: the paint itself is part of what is measured.
            QTimer::singleShot(0, this, [this] {
                if (::write(m_descriptor, "p", 1) != 1)
                    ::_exit(2);
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    int m_descriptor;
    bool m_isDone = false;
};

/// Pages that exist for this process alone, the anonymous ones among them.
QByteArray privateMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return "0";
    long long sum = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Private_"))
            sum += line.simplified().split(' ').value(1).toLongLong();
    }
    return QByteArray::number(sum);
}

double sinceStart(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

} // namespace

int runSubject(Subject subject, int descriptor, int &argc, char **argv)
{
    std::optional<EarlyEngine> early; // as the program does it
    if (subject == Subject::Catalogue)
        early.emplace([] { return openBundled(bundledCatalogue()); }, EntityKind::Challenge);
    QApplication application(argc, argv);
    FirstPaint firstPaint(descriptor);
    std::unique_ptr<QWidget> window;
    Settings settings(QStringLiteral("/nonexistent/settings.ini"));
    std::unique_ptr<LanguageSwitch> language;
    std::unique_ptr<ThemeSwitch> theme;
    if (subject == Subject::Label) {
        window = std::make_unique<QLabel>(QStringLiteral("Catalogue"));
        window->resize(1440, 900);
        window->installEventFilter(&firstPaint);
    } else {
        language = std::make_unique<LanguageSwitch>(Language::French);
        theme = std::make_unique<ThemeSwitch>(application, ThemeChoice::Light, 100);
        auto engine = early->take();
        if (!engine)
            return 2;
        auto main = std::make_unique<MainWindow>(std::move(*engine), settings, *language, *theme);
        // The list is what a reader waits for.
        main->findChild<QWidget *>(QStringLiteral("challengeTable"))
            ->findChild<QWidget *>(QStringLiteral("qt_scrollarea_viewport"))
            ->installEventFilter(&firstPaint);
        window = std::move(main);
    }
    window->show();
    QTimer::singleShot(SettledMs, &application, [descriptor] {
        const QByteArray memory = privateMemory();
        QCoreApplication::exit(
            ::write(descriptor, memory.constData(), static_cast<std::size_t>(memory.size()))
                    == memory.size()
                ? 0
                : 2);
    });
    return QApplication::exec();
}

Started start(Subject subject)
{
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const std::string descriptor = std::to_string(ends[1]);
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        ::execl("/proc/self/exe", "eig_window_bench", "--subject",
                subject == Subject::Label ? "label" : "catalogue", descriptor.c_str(),
                static_cast<char *>(nullptr));
        ::_exit(127);
    }
    ::close(ends[1]);
    Started started;
    char byte = 0;
    if (::read(ends[0], &byte, 1) == 1)
        started.firstPaintMs = sinceStart(begin);
    char text[32] = {};
    const ssize_t length = ::read(ends[0], text, sizeof text - 1);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    started.privateKiB =
        QByteArray(text, static_cast<qsizetype>(std::max<ssize_t>(length, 0))).toDouble();
    if (status != 0 || started.firstPaintMs <= 0 || started.privateKiB <= 0)
        throw std::runtime_error("a window did not come up");
    return started;
}

} // namespace eig::bench
