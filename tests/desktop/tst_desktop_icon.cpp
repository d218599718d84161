// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QTest>

/// The icon, and that the files that name it agree.
class TestDesktopIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrawnAtEverySize_data();
    void isDrawnAtEverySize();
    void isNamedTheSameEverywhere();
};

void TestDesktopIcon::isDrawnAtEverySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 32, 48, 64, 128, 256})
        QTest::addRow("%d", size) << size;
}

void TestDesktopIcon::isDrawnAtEverySize()
{
    QFETCH(const int, size);
    if (!QImageReader::supportedImageFormats().contains("svg"))
        QSKIP("the SVG image plugin is not installed");
    QImageReader reader(QStringLiteral(ICON));
    reader.setScaledSize({size, size});
    const QImage image = reader.read();
    QVERIFY2(!image.isNull(), qPrintable(reader.errorString()));
    QCOMPARE(image.size(), QSize(size, size));
    // Clear around the page, and its blue within.
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    const QColor page = image.pixelColor(size * 11 / 64, size / 2);
    QVERIFY2(page.alpha() == 255 && page.blue() > page.red(), qPrintable(page.name(QColor::HexArgb)));
}

void TestDesktopIcon::isNamedTheSameEverywhere()
{
    const QByteArray id = QFileInfo(QStringLiteral(ICON)).completeBaseName().toUtf8();
    QFile entry(QStringLiteral(ENTRY));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QVERIFY(entry.readAll().contains(QByteArray("\nIcon=" + id + '\n')));
    QFile metainfo(QStringLiteral(METAINFO));
    QVERIFY(metainfo.open(QIODevice::ReadOnly));
    const QByteArray description = metainfo.readAll();
    QVERIFY(description.contains(QByteArray("<id>" + id + "</id>")));
    QVERIFY(description.contains(QByteArray("<launchable type=\"desktop-id\">" + id + ".desktop</launchable>")));
}

QTEST_MAIN(TestDesktopIcon)
#include "tst_desktop_icon.moc"
