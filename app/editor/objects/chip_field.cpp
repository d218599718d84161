// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/chip_field.h"

#include "accessibility/announce.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/choice_completer.h"
#include "editor/objects/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolButton>
#include <QVBoxLayout>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto codeProperty = "chipCode";

/// Looks like a line to fill in, with chips in it.
class ChipFrame : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionFrame look;
        look.initFrom(this);
        look.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &look, this);
        look.state |= QStyle::State_Sunken;
        const QWidget *focused = focusWidget();
        look.state.setFlag(QStyle::State_HasFocus, focused && focused->hasFocus());
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &look, &painter, this);
    }
    void mousePressEvent(QMouseEvent *) override { focusProxy()->setFocus(Qt::MouseFocusReason); }
};

class Chip : public QWidget
{
public:
    Chip(const QString &code, const QString &name, QWidget *parent) : QWidget(parent), m_remove(new QToolButton(this))
    {
        auto *label = new QLabel(name, this);
        label->setTextFormat(Qt::PlainText);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(6, 1, 1, 1);
        row->setSpacing(2);
        row->addWidget(label);
        row->addWidget(m_remove);
        m_remove->setAutoRaise(true);
        m_remove->setText(u"×"_s);
        m_remove->setFixedSize(QSize(1, 1) * (fontMetrics().height() + 2));
        m_remove->setObjectName(u"remove_"_s + code);
        m_remove->setAccessibleName(ChipField::tr("Remove %1").arg(name));
        m_remove->setToolTip(m_remove->accessibleName());
        m_remove->setProperty(codeProperty, code);
        setFocusProxy(m_remove);
    }

    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(m_remove->hasFocus() ? 0.55F : 0.22F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 4, 4);
    }

private:
    QToolButton *m_remove;
};

}

ChipField::ChipField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_frame(new ChipFrame(this))
    , m_flow(new FlowLayout(m_frame))
    , m_line(new QLineEdit(m_frame))
    , m_completer(new ChoiceCompleter(m_line))
    , m_faultLabel(new FaultLabel(this))
{
    m_line->setObjectName(name);
    m_line->setFrame(false);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_faultLabel->setObjectName(name + u"Fault"_s);
    m_flow->setContentsMargins(3, 3, 3, 3);
    m_flow->setSpacing(3);
    m_flow->addWidget(m_line);
    m_frame->setFocusProxy(m_line);
    m_frame->setCursor(Qt::IBeamCursor);
    setFocusProxy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_frame);
    layout->addWidget(m_faultLabel);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] { setFault({}); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { take(false); });
    connect(m_completer, &ChoiceCompleter::chosen, this, [this](const QString &code) {
        add(code);
        // The line takes the text after this.
        QMetaObject::invokeMethod(m_line, &QLineEdit::clear, Qt::QueuedConnection);
    });
}

QWidget *ChipField::focusTarget() const
{
    return m_line;
}

void ChipField::setChoices(const QList<Choice> &choices)
{
    m_completer->setChoices(choices);
    showChips();
}

void ChipField::setCodes(const QStringList &codes)
{
    m_codes = codes;
    m_line->clear();
    m_fault.clear();
    m_faultLabel->setFault({});
    showChips();
}

void ChipField::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showChips();
}

void ChipField::take(bool takesFirst)
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        setFault({});
        return;
    }
    QString code = codeNamed(text, m_completer->choices());
    if (code.isEmpty() && takesFirst)
        code = m_completer->firstCode();
    if (code.isEmpty() && takesFirst)
        code = freeCode(text);
    if (code.isEmpty()) {
        setFault(faultOf(text));
        return;
    }
    m_line->clear();
    add(code);
}

void ChipField::add(const QString &code)
{
    setFault({});
    if (code.isEmpty() || m_codes.contains(code))
        return;
    m_codes.append(code);
    showChips();
    announce(m_line, tr("%1 added").arg(nameOf(code)));
    Q_EMIT edited();
}

void ChipField::remove(const QString &code)
{
    const qsizetype index = m_codes.indexOf(code);
    if (index < 0)
        return;
    m_codes.removeAt(index);
    showChips();
    focusChip(index);
    announce(m_line, tr("%1 removed").arg(nameOf(code)));
    Q_EMIT edited();
}

void ChipField::showChips()
{
    // One of them may be telling that it was pressed.
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setObjectName({});
        for (QWidget *part : chip->findChildren<QWidget *>())
            part->setObjectName({});
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget *before = nullptr;
    for (const QString &code : std::as_const(m_codes)) {
        auto *chip = new Chip(code, nameOf(code), m_frame);
        m_flow->addWidget(chip);
        m_flow->moveLastTo(int(m_chips.size()));
        m_chips.append(chip);
        chip->setCursor(Qt::ArrowCursor);
        chip->setVisible(true);
        chip->removeButton()->installEventFilter(this);
        connect(chip->removeButton(), &QToolButton::clicked, this, [this, code] { remove(code); });
        if (before)
            setTabOrder(before, chip->removeButton());
        before = chip->removeButton();
    }
    if (before)
        setTabOrder(before, m_line);
    m_completer->setLeftOut(m_codes);
    m_line->setPlaceholderText(m_codes.isEmpty() && !m_emptyText.isEmpty() ? m_emptyText : addText());
    QStringList names;
    for (const QString &code : std::as_const(m_codes))
        names.append(nameOf(code));
    m_line->setAccessibleDescription(names.join(u", "_s));
    updateGeometry();
}

void ChipField::setFault(const QString &fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    m_faultLabel->setFault(fault);
    Q_EMIT edited();
}

void ChipField::focusChip(qsizetype index)
{
    if (index >= 0 && index < m_chips.size())
        m_chips[index]->setFocus(Qt::OtherFocusReason);
    else
        m_line->setFocus(Qt::OtherFocusReason);
}

bool ChipField::lineKey(int key)
{
    const bool isEmpty = m_line->text().isEmpty();
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (isEmpty && !m_chips.isEmpty() && (key == back || key == Qt::Key_Backspace)) {
        focusChip(m_chips.size() - 1);
        return true;
    }
    if (key == Qt::Key_Down && !m_completer->isListShown()) {
        m_completer->showList(false);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !isEmpty) {
        take(true);
        return true;
    }
    return false;
}

bool ChipField::chipKey(const QString &code, int key)
{
    const qsizetype index = m_codes.indexOf(code);
    const bool isRtl = isRightToLeft();
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        remove(code);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool goesBack = (key == Qt::Key_Left) != isRtl;
        if (!goesBack || index > 0)
            focusChip(goesBack ? index - 1 : index + 1);
        return true;
    }
    default:
        return false;
    }
}

bool ChipField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_frame->update();
    } else if (watched == m_line && event->type() == QEvent::MouseButtonRelease && m_line->text().isEmpty()) {
        m_completer->showList(true);
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_line && lineKey(key))
            return true;
        const QString code = watched->property(codeProperty).toString();
        if (!code.isEmpty() && chipKey(code, key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
