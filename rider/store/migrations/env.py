# SPDX-License-Identifier: MIT
"""Alembic's way in: runs the revisions over the connection that `run.migrate` hands over."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, transactional_ddl=False, render_as_batch=False)
context.run_migrations()
