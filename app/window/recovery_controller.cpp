// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recovery_controller.h"

#include "recovery/merge.h"
#include "recovery/notice_bar.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

// The notices, by their object names.
const QString readOnlyNotice = u"readOnlyNotice"_s;
const QString folderNotice = u"folderNotice"_s;
const QString outsideNotice = u"outsideNotice"_s;
const QString journalNotice = u"journalNotice"_s;

}

RecoveryController::RecoveryController(KeptWorkspace *kept, Prompts *prompts, QWidget *window)
    : QObject(window)
    , m_document(&kept->document)
    , m_journal(kept->journal)
    , m_watch(kept->watch)
    , m_lock(kept->lock)
    , m_prompts(prompts)
    , m_window(window)
    , m_saveAs(new QAction(tr("Save &As…"), this))
    , m_edit(new QAction(this))
{
    m_saveAs->setObjectName(u"noticeSaveAs"_s);
    m_edit->setObjectName(u"noticeEdit"_s);
    connect(m_saveAs, &QAction::triggered, this, &RecoveryController::saveAsRequested);
    connect(m_edit, &QAction::triggered, this, &RecoveryController::tryToEdit);
    followJournal();
    followFolder();
    m_window->installEventFilter(this);
}

void RecoveryController::followJournal()
{
    connect(&m_journal, &RecoveryJournal::failed, this,
            [this](const Problem &problem) { m_notices->tell(journalNotice, problem.sentence, {m_saveAs}); });
    connect(&m_journal, &RecoveryJournal::written, this, [this] { m_notices->withdraw(journalNotice); });
    connect(m_document, &WorkspaceDocument::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            m_notices->withdraw(journalNotice);
    });
}

void RecoveryController::followFolder()
{
    connect(&m_watch, &OutsideWatch::changedOutside, this, &RecoveryController::filesChanged);
    connect(&m_watch, &OutsideWatch::folderVanished, this, [this] {
        m_notices->tell(
            folderNotice,
            tr("The folder of this workspace, %1, is no longer there. Your text is still in this window: connect the drive or network folder again, or save to another folder.")
                .arg(QDir::toNativeSeparators(m_document->folder())),
            {m_saveAs});
    });
    connect(&m_watch, &OutsideWatch::folderCameBack, this, [this] { m_notices->withdraw(folderNotice); });
    connect(m_document, &WorkspaceDocument::folderChanged, this, [this](const QString &folder) {
        m_notices->withdrawAll();
        if (folder.isEmpty())
            m_lock.release();
    });
}

RecoveryController::~RecoveryController() = default;

QWidget *RecoveryController::withNotices(QWidget *content)
{
    auto *around = new QWidget(m_window);
    auto *layout = new QVBoxLayout(around);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_notices = new NoticeBar(around);
    layout->addWidget(m_notices);
    layout->addWidget(content, 1);
    return around;
}

NoticeBar *RecoveryController::notices() const
{
    return m_notices;
}

std::expected<void, QList<Problem>> RecoveryController::open(const QString &folder)
{
    const bool isLocked = m_lock.isFor(folder);
    WorkspaceLock fresh;
    // Where no workspace is, none is locked.
    if (!isLocked && QFile::exists(folder + "/workspace.xml"_L1))
        fresh.take(folder);
    const bool isHeld = fresh.state() == WorkspaceLock::State::HeldByOther;
    using Access = WorkspaceDocument::Access;
    const auto opened = m_document->open(folder, isHeld ? Access::ReadOnly : Access::ReadWrite);
    if (!opened)
        return opened;
    if (!isLocked)
        m_lock = std::move(fresh);
    showAccess();
    if (!isHeld)
        offer(m_document->folder());
    return {};
}

void RecoveryController::moved()
{
    m_lock.take(m_document->folder());
    showAccess();
}

void RecoveryController::takeOver()
{
    if (!m_document->isOpen())
        return;
    showAccess();
    m_journal.retry();
    m_watch.check();
}

void RecoveryController::closed()
{
    m_journal.giveUp();
    m_lock.release();
}

void RecoveryController::showAccess()
{
    if (m_document->isReadOnly())
        return tellOtherHolder();
    m_notices->withdraw(readOnlyNotice);
    const QFileInfo folder(m_document->folder());
    if (m_lock.state() == WorkspaceLock::State::Impossible && folder.exists() && !folder.isWritable())
        m_notices->tell(
            folderNotice,
            tr("You may read this workspace but not change its folder. You can edit here and save to another folder."),
            {m_saveAs});
}

void RecoveryController::tellOtherHolder()
{
    m_edit->setText(m_lock.isOnOtherHost() ? tr("&Edit Anyway…") : tr("&Try Again"));
    const auto &holder = m_lock.other();
    const QString who = holder
        ? tr("%1 has this workspace open on %2 since %3 (process %4). It is open here for reading only.")
              .arg(holder->user, holder->host, QLocale().toString(holder->since.toLocalTime(), QLocale::ShortFormat),
                   QString::number(holder->process))
        : tr("Another program has this workspace open. It is open here for reading only.");
    m_notices->tell(readOnlyNotice, who, {m_saveAs, m_edit});
}

/// The other one may be done by now.
void RecoveryController::tryToEdit()
{
    const bool isForced = m_lock.isOnOtherHost()
        && m_prompts->askTakeOver(m_window,
                                  tr("%1 on %2", "user and computer").arg(m_lock.other()->user, m_lock.other()->host));
    m_lock.take(m_document->folder(), isForced ? WorkspaceLock::Force::FromOtherHosts : WorkspaceLock::Force::No);
    if (m_lock.state() == WorkspaceLock::State::HeldByOther)
        return tellOtherHolder();
    // What the other one saved last.
    if (const auto reloaded = m_document->reload(); !reloaded) {
        m_lock.release();
        return tellUnreadable(reloaded.error());
    }
    m_document->setAccess(WorkspaceDocument::Access::ReadWrite);
    showAccess();
}

/// The user came back to the window: much may have happened meanwhile.
void RecoveryController::lookAround()
{
    if (!m_document->isOpen() || m_isAsking)
        return;
    m_watch.check();
    if (m_document->isReadOnly() && !m_lock.isOnOtherHost())
        tryToEdit();
}

bool RecoveryController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate)
        QMetaObject::invokeMethod(this, &RecoveryController::lookAround, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

/// A save of ours got stuck half way; the next one completes it.
bool RecoveryController::isStuckSaving() const
{
    return m_lock.state() == WorkspaceLock::State::Held && isBeingSaved(m_document->folder());
}

void RecoveryController::filesChanged(const QStringList &files)
{
    if (isStuckSaving())
        return m_watch.forget();
    if (!m_document->isModified())
        return reload();
    // Not over another question, and not while the user is elsewhere: asked when the window is back.
    if (m_isAsking || QApplication::activeModalWidget() || !m_window->isActiveWindow())
        return m_watch.forget();
    // The answer may be to save elsewhere, which asks nothing more; later is later.
    static_cast<void>(askAbout(files));
}

void RecoveryController::reload()
{
    if (const auto reloaded = m_document->reload(); !reloaded)
        return tellUnreadable(reloaded.error());
    m_notices->withdraw(outsideNotice);
}

void RecoveryController::tellUnreadable(const QList<Problem> &problems)
{
    m_notices->tell(
        outsideNotice,
        tr("Another program changed this workspace, and it can not be read now: %1 The window shows it as it was before.")
            .arg(problems.first().toString()),
        {m_saveAs});
}

/// Two steps that can be undone: to theirs, and to both. What is joined is what
/// the files hold now, which may be newer than what was compared.
RecoveryController::Saving RecoveryController::combine(const Workspace &base, const Workspace &mine)
{
    reload();
    if (m_document->isModified())
        return Saving::Cancelled;
    const auto both = merged(base, m_document->workspace(), mine);
    m_document->setWorkspace(both.value_or(mine), tr("Join Changes"));
    return Saving::GoOn;
}

RecoveryController::Saving RecoveryController::settleOutsideChanges()
{
    // A folder that is gone is no change by someone else: the save says what is wrong.
    if (!QDir(m_document->folder()).exists() || isStuckSaving())
        return Saving::GoOn;
    const QStringList files = m_document->filesChangedOutside();
    return files.isEmpty() ? Saving::GoOn : askAbout(files);
}

RecoveryController::Saving RecoveryController::askAbout(const QStringList &files)
{
    const QScopedValueRollback asking(m_isAsking, true);
    const auto disk = loadWorkspace(m_document->folder(), Interrupted::Leave);
    const auto base = workspaceOf(m_document->savedFiles(), m_document->folder());
    // Without a version to compare with there is only the plain question.
    if (!disk || !base)
        return m_prompts->askOverwrite(m_window, files) ? Saving::GoOn : Saving::Cancelled;
    if (workspaceFiles(disk->workspace) == workspaceFiles(m_document->workspace())) {
        reload();
        return Saving::Done;
    }
    const Workspace mine = m_document->workspace();
    const QList<Workspace> versions{*base, disk->workspace, mine};
    const OutsideChange change{.name = QFileInfo(m_document->folder()).fileName(),
                               .files = files,
                               .canCombine = merged(*base, disk->workspace, mine).has_value(),
                               .versions = {tr("Before"), tr("Theirs, on disk"), tr("Mine, not saved")},
                               .differences = compareVersions(versions)};
    switch (m_prompts->askOutside(m_window, change)) {
    case Prompts::Outside::Combine:
        return combine(*base, mine);
    case Prompts::Outside::KeepMine:
        m_document->keepOverOutside();
        m_journal.schedule();
        return Saving::GoOn;
    case Prompts::Outside::TakeTheirs:
        reload();
        return m_document->isModified() ? Saving::Cancelled : Saving::Done;
    case Prompts::Outside::SaveElsewhere:
        Q_EMIT saveAsRequested();
        return m_document->isModified() ? Saving::Cancelled : Saving::Done;
    case Prompts::Outside::Later:
        break;
    }
    return Saving::Cancelled;
}

}
