// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/limit_texts.h"
#include "editor/objects/other_value_dialog.h"
#include "editor/objects/other_values_field.h"

#include <functional>

namespace noticewright
{

/// How values of a kind are told and edited.
template<typename T>
struct ValueKind
{
    /// A value in a few words.
    std::function<QString(const T &value)> text;
    /// A form with the value in it, and what gives the value that it holds.
    struct Form
    {
        ValueForm *form;
        std::function<T()> value;
    };
    std::function<Form(const T &value)> makeForm;
};

/// A row of a list of other values: “in Germany: Wattfern GmbH”.
template<typename T>
[[nodiscard]] QString otherValueText(const Alternative<T> &other, const ValueKind<T> &kind,
                                     const QList<RegionGroup> &groups)
{
    //: where a value holds, and the value
    return OtherValuesField::tr("%1: %2").arg(scopeText(other.scope, groups), kind.text(other.value));
}

/// Lets a field edit the other values of a fact. The field must exist as long.
template<typename T>
class OtherValues
{
public:
    /// `fact` gives the alternatives to edit and a value to begin new ones
    /// with, or null where there is no fact; `changed` is called after each
    /// change of them.
    struct Fact
    {
        Alternatives<T> *alternatives = nullptr;
        T own = {};
    };
    OtherValues(OtherValuesField *field, const ScopeContext &context, const ValueKind<T> &kind,
                std::function<Fact()> fact, std::function<void()> changed)
        : m_field(field)
        , m_context(context)
        , m_kind(kind)
        , m_fact(std::move(fact))
        , m_changed(std::move(changed))
    {
        QObject::connect(field, &OtherValuesField::addRequested, field, [this] { open(-1); });
        QObject::connect(field, &OtherValuesField::editRequested, field, [this](int row) { open(row); });
        QObject::connect(field, &OtherValuesField::removeRequested, field, [this](int row) {
            m_fact().alternatives->removeAt(row);
            tell(row);
        });
        QObject::connect(field, &OtherValuesField::moveRequested, field, [this](int row, int by) {
            m_fact().alternatives->swapItemsAt(row, row + by);
            tell(row + by);
        });
    }

    /// Other editions or groups, to be shown with show().
    void setContext(const ScopeContext &context) { m_context = context; }

    /// Shows the values of the fact that is edited now.
    void show()
    {
        const Fact fact = m_fact();
        QStringList rows;
        if (fact.alternatives) {
            for (const Alternative<T> &other : std::as_const(*fact.alternatives))
                rows.append(otherValueText(other, m_kind, m_context.groups));
        }
        m_field->setRows(rows);
        m_field->setLocked(!fact.alternatives);
    }

private:
    void tell(int row)
    {
        show();
        m_field->setCurrentRow(std::min(row, int(m_fact().alternatives->size()) - 1));
        m_changed();
    }

    /// A row that is not there is a new one.
    void open(int row)
    {
        const Fact fact = m_fact();
        const Alternative<T> before =
            row < 0 ? Alternative<T>{.scope = {}, .value = fact.own, .extra = {}} : fact.alternatives->at(row);
        const typename ValueKind<T>::Form form = m_kind.makeForm(before.value);
        auto *dialog = new OtherValueDialog(before.scope, m_context, form.form, m_field);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, m_field, [this, dialog, row, form] {
            Alternatives<T> &all = *m_fact().alternatives;
            const int at = row < 0 ? int(all.size()) : row;
            if (row < 0)
                all.append(Alternative<T>{});
            all[at].scope = dialog->scope();
            all[at].value = form.value();
            tell(at);
        });
        dialog->open();
    }

    OtherValuesField *m_field;
    ScopeContext m_context;
    ValueKind<T> m_kind;
    std::function<Fact()> m_fact;
    std::function<void()> m_changed;
};

}
