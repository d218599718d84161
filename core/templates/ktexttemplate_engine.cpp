// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/ktexttemplate_engine.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>
#include <KTextTemplate/Util>

namespace noticewright
{

namespace
{

class FilledTemplate : public PageTemplate
{
public:
    explicit FilledTemplate(const KTextTemplate::Template &page) : m_page(page) { }

    [[nodiscard]] std::expected<QString, QString> fill(const QVariantHash &values,
                                                       const QHash<QString, QString> &markup) const override
    {
        KTextTemplate::Context context(values);
        for (const auto &[name, html] : markup.asKeyValueRange())
            context.insert(name, QVariant::fromValue(KTextTemplate::markSafe(KTextTemplate::SafeString(html))));
        const QString html = m_page->render(&context);
        if (m_page->error() != KTextTemplate::NoError)
            return std::unexpected(m_page->errorString());
        return html;
    }

private:
    KTextTemplate::Template m_page;
};

class Engine : public TemplateEngine
{
public:
    std::expected<std::unique_ptr<PageTemplate>, QString> read(const QString &text, const QString &name) override
    {
        const KTextTemplate::Template page = m_engine.newTemplate(text, name);
        if (page->error() != KTextTemplate::NoError)
            return std::unexpected(page->errorString());
        return std::make_unique<FilledTemplate>(page);
    }

private:
    KTextTemplate::Engine m_engine;
};

}

std::unique_ptr<TemplateEngine> makeKTextTemplateEngine()
{
    return std::make_unique<Engine>();
}

}
