// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/import_controller.h"

#include "store/commit.h"
#include "import/into_workspace.h"
#include "importing/review_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace noticewright
{

using namespace Qt::StringLiterals;

ImportController::ImportController(WorkspaceDocument *document, Prompts *prompts, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_prompts(prompts)
    , m_window(window)
    , m_file(new QAction(QIcon::fromTheme(u"document-import"_s), tr("&Import…"), this))
    , m_clipboard(new QAction(QIcon::fromTheme(u"edit-paste"_s), tr("Import Page from Clip&board"), this))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_file->setObjectName(u"import"_s);
    m_clipboard->setObjectName(u"importClipboard"_s);
    connect(m_file, &QAction::triggered, this, &ImportController::ask);
    connect(m_clipboard, &QAction::triggered, this, &ImportController::importClipboard);
    connect(m_document, &WorkspaceDocument::folderChanged, this, &ImportController::updateActions);
    connect(m_document, &WorkspaceDocument::accessChanged, this, &ImportController::updateActions);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportController::finish);
    m_window->setAcceptDrops(true);
    qApp->installEventFilter(this);
    updateActions();
}

ImportController::~ImportController()
{
    m_watcher.waitForFinished();
}

void ImportController::addTo(QMenu *menu)
{
    menu->addAction(m_file);
    menu->addAction(m_clipboard);
}

bool ImportController::mayStart() const
{
    return m_document->isOpen() && !m_document->isReadOnly() && m_target.isEmpty();
}

void ImportController::updateActions()
{
    m_file->setEnabled(mayStart());
    m_clipboard->setEnabled(mayStart());
}

void ImportController::ask()
{
    if (const QString path = m_prompts->askImport(m_window, m_folder); !path.isEmpty())
        importFrom(path);
}

ImportController::Result ImportController::readFile(const QString &path)
{
    const auto bytes = readForImport(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QFileInfo info(path);
    auto imported = importBytes(*bytes, path, formatOf(path, *bytes), {.folder = info.absolutePath()});
    if (!imported)
        return std::unexpected(imported.error());
    return Read{std::move(*imported), info.fileName(), *bytes};
}

void ImportController::importFrom(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    start(QFileInfo(path).fileName(), [path] { return readFile(path); });
}

void ImportController::importClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const bool isPage = data && data->hasHtml();
    const QByteArray bytes = isPage ? data->html().toUtf8() : data ? data->text().toUtf8() : QByteArray();
    if (bytes.trimmed().isEmpty()) {
        m_prompts->tell(
            m_window, tr("Nothing to Import"),
            {Problem{.sentence = tr(
                         "The clipboard holds no text. Select the page in the browser and copy it, then try again.")}});
        return;
    }
    const QString name = isPage ? u"clipboard.html"_s : u"clipboard.txt"_s;
    start(tr("Clipboard"), [bytes, name, isPage]() -> Result {
        auto imported = importBytes(bytes, name, isPage ? ImportFormat::Html : ImportFormat::PlainText);
        if (!imported)
            return std::unexpected(imported.error());
        return Read{std::move(*imported), name, bytes};
    });
}

void ImportController::start(const QString &name, const std::function<Result()> &read)
{
    if (!mayStart())
        return;
    m_target = m_document->folder();
    updateActions();
    Q_EMIT busyChanged(tr("Reading “%1”…").arg(name));
    m_watcher.setFuture(QtConcurrent::run(read));
}

/// What was read for a workspace that is no longer open is of no use.
void ImportController::finish()
{
    const Result result = m_watcher.result();
    const bool isWanted = m_target == m_document->folder() && !m_document->isReadOnly();
    m_target.clear();
    updateActions();
    Q_EMIT busyChanged({});
    if (!isWanted)
        return;
    if (result)
        review(*result);
    else
        m_prompts->tell(m_window, tr("The File Can Not Be Imported"), {result.error()});
}

void ImportController::review(const Read &read)
{
    auto *dialog = new ReviewDialog(read.imported, &m_document->ids(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, read] { add(dialog->imported(), read); });
    dialog->open();
}

void ImportController::add(ImportedStatement imported, const Read &read)
{
    Workspace workspace = m_document->workspace();
    const QList<FileChange> pictures = pictureFiles(imported, m_document->folder());
    const Id id = addToWorkspace(workspace, imported);
    keepFiles(id, read, pictures);
    m_document->setWorkspace(workspace, tr("Import Statement"));
    const QList<Section> &sections = workspace.statements.last().sections;
    Q_EMIT added({id, sections.isEmpty() ? Id() : sections.first().id});
}

void ImportController::keepFiles(const Id &statement, const Read &read, QList<FileChange> pictures)
{
    const QString path = originalFile(m_document->folder(), statement, read.name);
    pictures.append({path, read.original});
    const auto kept = commitFiles(m_document->folder(), pictures);
    if (!kept)
        m_prompts->tell(
            m_window, tr("The Original Was Not Kept"),
            {Problem{
                 .file = path,
                 .sentence = tr(
                     "The statement was imported, but its original and its pictures could not be put beside it. Keep the file yourself.")},
             kept.error()});
}

QString ImportController::droppedFile(const QMimeData *data) const
{
    if (!data || data->urls().size() != 1 || !mayStart())
        return {};
    const QString path = data->urls().first().toLocalFile();
    return importEndings().contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

/// A file may be dropped anywhere on the window, on the texts and the preview too.
bool ImportController::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = droppedFile(drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop)
        importFrom(path);
    return true;
}

}
