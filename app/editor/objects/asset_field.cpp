// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/asset_field.h"

#include "editor/objects/checked_field.h"
#include "format/free_name.h"
#include "store/commit.h"
#include "store/store.h"
#include "model/filename.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace noticewright
{

namespace
{

constexpr qint64 largestImage = 20 * 1024 * 1024;

const QStringList &imageEndings()
{
    static const QStringList endings = {QStringLiteral("svg"),  QStringLiteral("png"),  QStringLiteral("jpg"),
                                        QStringLiteral("jpeg"), QStringLiteral("webp"), QStringLiteral("gif")};
    return endings;
}

bool isImageName(const QString &file)
{
    return imageEndings().contains(QFileInfo(file).suffix(), Qt::CaseInsensitive);
}

/// The file's name with what is not safe in an address left out, and the
/// ending of what it really holds; nothing when it is no image.
QString safeName(const QString &file)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    const QString format = reader.canRead() ? QString::fromLatin1(reader.format()) : QString();
    if (format.isEmpty())
        return {};
    const QString ending = u'.' + (format == u"jpeg" ? QStringLiteral("jpg") : format);
    return safeFileName(QFileInfo(file).completeBaseName() + ending, QStringLiteral("image"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestImage + 1) : QByteArray();
}

}

AssetField::AssetField(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_assets(new QComboBox(this))
    , m_picture(new QLabel(this))
    , m_problem(new FaultLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *row = new QHBoxLayout;
    auto *browse = new QPushButton(QIcon::fromTheme(QStringLiteral("document-open")), tr("&Choose File…"), this);
    browse->setAutoDefault(false);
    browse->setObjectName(QStringLiteral("chooseImage"));
    m_assets->setObjectName(QStringLiteral("image"));
    row->addWidget(m_assets, 1);
    row->addWidget(browse);
    layout->addLayout(row);
    layout->addWidget(m_picture);
    layout->addWidget(m_problem);
    m_picture->setMinimumHeight(fontMetrics().height() * 5);
    connect(browse, &QPushButton::clicked, this, &AssetField::choose);
    connect(m_assets, &QComboBox::currentIndexChanged, this, [this] {
        showImage();
        Q_EMIT changed();
    });
    fill();
}

QWidget *AssetField::focusTarget() const
{
    return m_assets;
}

void AssetField::fill()
{
    const QSignalBlocker blocker(m_assets);
    const QString chosen = asset();
    m_assets->clear();
    m_assets->addItem(tr("No image"), QString());
    QStringList names = QDir(assetsFolder(m_folder)).entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return !isSafeFileName(name) || !isImageName(name); });
    for (const QString &name : std::as_const(names))
        m_assets->addItem(name, name);
    setAsset(chosen);
}

QString AssetField::asset() const
{
    return m_assets->currentData().toString();
}

void AssetField::setAsset(const QString &asset)
{
    const QSignalBlocker blocker(m_assets);
    if (m_assets->findData(asset) < 0)
        m_assets->addItem(tr("%1 (missing)", "an image file").arg(asset), asset);
    m_assets->setCurrentIndex(m_assets->findData(asset));
    showImage();
}

void AssetField::showImage()
{
    QImageReader reader(assetsFolder(m_folder) + u'/' + asset());
    const QSize most(fontMetrics().height() * 14, fontMetrics().height() * 5);
    const QSize size = reader.size();
    if (!asset().isEmpty() && size.isValid())
        reader.setScaledSize(size.scaled(size.boundedTo(most), Qt::KeepAspectRatio));
    m_picture->setPixmap(asset().isEmpty() ? QPixmap() : QPixmap::fromImageReader(&reader));
}

void AssetField::choose()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose Image"), {},
                                     tr("Images (%1)", "a filter of a file dialog")
                                         .arg(QStringLiteral("*.") + imageEndings().join(QStringLiteral(" *."))));
    if (file.isEmpty())
        return;
    const auto taken = take(file);
    m_problem->setFault(taken ? QString() : taken.error().sentence);
}

std::expected<void, Problem> AssetField::take(const QString &file)
{
    if (!isImageName(file))
        return std::unexpected(
            Problem{.file = file,
                    .sentence = tr("This is not an image that web pages show. Choose a file of one of these kinds: %1.")
                                    .arg(imageEndings().join(QStringLiteral(", ")))});
    const QByteArray bytes = contentOf(file);
    if (bytes.isEmpty() || bytes.size() > largestImage)
        return std::unexpected(Problem{.file = file,
                                       .sentence = bytes.isEmpty()
                                           ? tr("The image can not be read. Choose another file.")
                                           : tr("The image is larger than 20 MiB. Choose a smaller one.")});
    const QString wanted = safeName(file);
    if (wanted.isEmpty())
        return std::unexpected(Problem{
            .file = file,
            .sentence = tr("The file is no image that browsers show. Choose an SVG, PNG, JPEG, WebP or GIF file.")});
    const QString name = freeNameIn(assetsFolder(m_folder), wanted, bytes);
    if (!QFile::exists(assetsFolder(m_folder) + u'/' + name)) {
        if (const auto copied = commitFiles(m_folder, {{QStringLiteral("assets/") + name, bytes}}); !copied)
            return copied;
    }
    fill();
    setAsset(name);
    Q_EMIT changed();
    return {};
}

}
